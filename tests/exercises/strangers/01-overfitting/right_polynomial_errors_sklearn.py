"""A scikit-learn pipeline with its own mean_squared_error."""

# /// answer
# cell = "polynomial_errors"
# ///
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_squared_error
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if degree + 1 > len(y_train):
        raise ValueError("fewer points than coefficients")
    model = make_pipeline(PolynomialFeatures(degree), LinearRegression(fit_intercept=False))
    model.fit(x_train.reshape(-1, 1), y_train)
    train_error = mean_squared_error(y_train, model.predict(x_train.reshape(-1, 1)))
    fresh_error = mean_squared_error(y_fresh, model.predict(x_fresh.reshape(-1, 1)))
    return float(train_error), float(fresh_error)
