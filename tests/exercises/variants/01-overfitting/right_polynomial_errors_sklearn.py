"""Uses scikit-learn and returns an array."""
# /// answer
# cell = "polynomial_errors"
# ///
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_squared_error
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) <= degree:
        raise ValueError("too few points")
    model = make_pipeline(PolynomialFeatures(degree), LinearRegression())
    model.fit(x_train[:, None], y_train)
    return np.array(
        [
            mean_squared_error(y_train, model.predict(x_train[:, None])),
            mean_squared_error(y_fresh, model.predict(x_fresh[:, None])),
        ]
    )
