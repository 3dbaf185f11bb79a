"""Fails for a constant: scikit-learn refuses degree 0 without a bias column."""

# /// answer
# cell = "polynomial_errors"
# breaks = "Fit a polynomial of the given degree"
# ///
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_squared_error
from sklearn.preprocessing import PolynomialFeatures


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    powers = PolynomialFeatures(degree, include_bias=False)
    features = powers.fit_transform(x_train.reshape(-1, 1))
    line = LinearRegression().fit(features, y_train)
    predicted = line.predict(powers.transform(x_fresh.reshape(-1, 1)))
    return (
        float(mean_squared_error(y_train, line.predict(features))),
        float(mean_squared_error(y_fresh, predicted)),
    )
