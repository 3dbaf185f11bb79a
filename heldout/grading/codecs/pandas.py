"""Tables, columns and indexes of pandas."""

from typing import Any

from heldout.grading.codec import Codec, CodecError
from heldout.grading.codecs.numpy import KINDS


class TableCodec(Codec):
    """A DataFrame, as its columns, its index and their names."""

    name = "pandas.table"

    def owns(self, value: object) -> bool:
        """Whether it is a DataFrame."""
        import pandas as pd

        return isinstance(value, pd.DataFrame)

    def to_plain(self, value: Any) -> object:
        """Return the columns, the index and the names of the columns."""
        columns = [_values(value.iloc[:, number]) for number in range(value.shape[1])]
        return [columns, value.index, value.columns]

    def from_plain(self, content: Any) -> object:
        """Return the table."""
        import pandas as pd

        columns, index, names = content
        _need_indexes(index, names)
        table = pd.DataFrame(dict(enumerate(columns)), index)
        table.columns = names
        return table


class SeriesCodec(Codec):
    """A Series, as its values, its index and its name."""

    name = "pandas.series"

    def owns(self, value: object) -> bool:
        """Whether it is a Series."""
        import pandas as pd

        return isinstance(value, pd.Series)

    def to_plain(self, value: Any) -> object:
        """Return values, index and name."""
        return [_values(value), value.index, value.name]

    def from_plain(self, content: Any) -> object:
        """Return the series."""
        import pandas as pd

        values, index, name = content
        _need_indexes(index)
        return pd.Series(values, index, name=name)


class IndexCodec(Codec):
    """An Index, of one level or of several."""

    name = "pandas.index"

    def owns(self, value: object) -> bool:
        """Whether it is an Index."""
        import pandas as pd

        return isinstance(value, pd.Index)

    def to_plain(self, value: Any) -> object:
        """Return the values and the names of the levels."""
        return [_values(value), list(value.names)]

    def from_plain(self, content: Any) -> object:
        """Return the index."""
        import pandas as pd

        values, names = content
        if isinstance(values, list):  # labels that can't be looked up would raise wherever one looks
            hash(tuple(values))
        if len(names) > 1:
            return pd.MultiIndex.from_tuples(values, names=names)
        return pd.Index(values, name=names[0])


def _need_indexes(*found: object) -> None:
    import pandas as pd

    if not all(isinstance(one, pd.Index) for one in found):
        raise CodecError("a table without indexes")


def _values(column: Any) -> object:
    import pandas as pd

    if isinstance(column.dtype, pd.CategoricalDtype) and isinstance(column, pd.Series):
        return column.array
    values = column.to_numpy()
    return values if values.dtype.kind in KINDS else column.tolist()


class CategoricalCodec(Codec):
    """The values of a column of categories: their codes, the categories, and whether these have an order."""

    name = "pandas.categorical"

    def owns(self, value: object) -> bool:
        """Whether it is a Categorical."""
        import pandas as pd

        return isinstance(value, pd.Categorical)

    def to_plain(self, value: Any) -> object:
        """Return codes, categories and order."""
        return [value.codes, value.categories, bool(value.ordered)]

    def from_plain(self, content: Any) -> object:
        """Return the values."""
        import pandas as pd

        codes, categories, ordered = content
        return pd.Categorical.from_codes(codes, categories, ordered=ordered)


CODECS = (TableCodec(), SeriesCodec(), IndexCodec(), CategoricalCodec())
