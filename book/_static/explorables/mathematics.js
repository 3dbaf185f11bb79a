/* What the explorables calculate. Nothing here knows of a page; the tests compare it with NumPy, scikit-learn
   and Keras. */
(function (heldout) {
  "use strict";

  const zip = (a, b) => a.map((value, i) => [value, b[i]]);
  const dot = (a, b) => zip(a, b).reduce((sum, [p, q]) => sum + p * q, 0);
  const transposed = (matrix) => matrix[0].map((_, j) => matrix.map((row) => row[j]));

  /* Numbers of the standard normal distribution: the same ones for the same seed. */
  function normals(seed, count) {
    const next = d3.randomNormal.source(d3.randomLcg((0.5 + seed) / 1000))(0, 1);
    return Array.from({ length: count }, next);
  }

  /* The values of the Legendre polynomials of degree 0 to `degree` at points of [0, 1], one row a point. */
  function legendre(points, degree) {
    return points.map((point) => {
      const x = 2 * point - 1;
      const row = [1, x];
      for (let k = 1; k < degree; k++) row.push(((2 * k + 1) * x * row[k] - k * row[k - 1]) / (k + 1));
      return row.slice(0, degree + 1);
    });
  }

  /* Householder's reduction of a matrix with at least as many rows as columns, in place. Returns the reflections. */
  function reduce(matrix) {
    const rows = matrix.length;
    return matrix[0].map((_, k) => {
      const v = matrix.map((row, i) => (i < k ? 0 : row[k]));
      const length = Math.sqrt(dot(v, v));
      v[k] += v[k] < 0 ? -length : length;
      const square = dot(v, v);
      const reflect = (column) => {
        const factor = square ? (2 * dot(v, column)) / square : 0;
        return column.map((value, i) => value - factor * v[i]);
      };
      for (let j = k; j < matrix[0].length; j++) {
        const column = reflect(matrix.map((row) => row[j]));
        for (let i = 0; i < rows; i++) matrix[i][j] = column[i];
      }
      return reflect;
    });
  }

  /* The solution of A x = b by least squares; where there are several, the one of least length. A has full rank. */
  function leastSquares(a, b) {
    if (a.length >= a[0].length) {
      const r = a.map((row) => [...row]);
      let right = b;
      for (const reflect of reduce(r)) right = reflect(right);
      const x = Array(a[0].length).fill(0);
      for (let i = x.length - 1; i >= 0; i--) x[i] = (right[i] - dot(r[i], x)) / r[i][i];
      return x;
    }
    const r = transposed(a);
    const reflections = reduce(r);
    let z = Array(r.length).fill(0);
    for (let i = 0; i < a.length; i++) z[i] = (b[i] - dot(transposed(r)[i], z)) / r[i][i];
    for (const reflect of reflections.reverse()) z = reflect(z);
    return z;
  }

  /* A polynomial of this degree through points of [0, 1], by least squares, as a function of a list of points. */
  function polynomial(points, values, degree) {
    const coefficients = leastSquares(legendre(points, degree), values);
    return (at) => legendre(at, degree).map((row) => dot(row, coefficients));
  }

  const meanSquare = (a, b) => zip(a, b).reduce((sum, [p, q]) => sum + (p - q) ** 2, 0) / a.length;

  /* The Wilson interval of a share of right answers, [low, high]. */
  function wilson(correct, rows, z = 1.96) {
    const p = correct / rows;
    const center = p + z ** 2 / (2 * rows);
    const half = z * Math.sqrt((p * (1 - p)) / rows + z ** 2 / (4 * rows ** 2));
    const ends = [center - half, center + half].map((end) => end / (1 + z ** 2 / rows));
    return [Math.max(ends[0], 0), Math.min(ends[1], 1)]; // rounding may leave them
  }

  /* (w - minimum)' C (w - minimum) for a symmetric 2 x 2 matrix C. */
  function quadratic(curvature, minimum, w) {
    const away = zip(w, minimum).map(([a, b]) => a - b);
    return dot(away, curvature.map((row) => dot(row, away)));
  }

  /* The minimum of the quadratic loss plus strength times the squared weights. */
  function ridge(curvature, minimum, strength) {
    const [[a, b], [, d]] = curvature;
    const [p, q] = curvature.map((row) => dot(row, minimum));
    const determinant = (a + strength) * (d + strength) - b * b;
    return [((d + strength) * p - b * q) / determinant, ((a + strength) * q - b * p) / determinant];
  }

  const soft = (z, threshold) => Math.sign(z) * Math.max(Math.abs(z) - threshold, 0);

  /* The minimum of the quadratic loss plus strength times the absolute weights, by coordinate descent. */
  function lasso(curvature, minimum, strength) {
    const pull = curvature.map((row) => dot(row, minimum));
    const w = [...minimum];
    for (let round = 0; round < 1000; round++) {
      const before = [...w];
      for (const j of [0, 1]) {
        const rho = pull[j] - curvature[j][1 - j] * w[1 - j];
        w[j] = soft(rho, strength / 2) / curvature[j][j] + 0; // + 0: no negative zero
      }
      if (Math.sqrt(meanSquare(w, before)) < 1e-15) break;
    }
    return w;
  }

  /* Surfaces of two weights with their gradients, turned by an angle in degrees. `along` are the curvatures. */
  function surface({ kind, along, angle }) {
    const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    const turned = ([x, y]) => [c * x + s * y, c * y - s * x];
    const back = ([a, b]) => [c * a - s * b, s * a + c * b];
    if (kind === "saddle") {
      return {
        loss: (w) => { const [a, b] = turned(w); return (along[0] * a ** 2 - b ** 2) / 2 + b ** 4 / 4; },
        gradient: (w) => { const [a, b] = turned(w); return back([along[0] * a, b ** 3 - b]); },
      };
    }
    return {
      loss: (w) => { const [a, b] = turned(w); return (along[0] * a ** 2 + along[1] * b ** 2) / 2; },
      gradient: (w) => { const [a, b] = turned(w); return back([along[0] * a, along[1] * b]); },
    };
  }

  const each = (w, rule) => w.map((_, i) => rule(i));

  /* The rules of the chapter on optimizers: (weights, gradient, memory, rate) to [weights, memory]. */
  const rules = {
    SGD: (w, g, memory, rate) => [each(w, (i) => w[i] - rate * g[i]), null],
    momentum(w, g, memory, rate) {
      const v = each(w, (i) => 0.9 * (memory ? memory[i] : 0) - rate * g[i]);
      return [each(w, (i) => w[i] + v[i]), v];
    },
    RMSProp(w, g, memory, rate) {
      const v = each(w, (i) => 0.9 * (memory ? memory[i] : 0) + 0.1 * g[i] ** 2);
      return [each(w, (i) => w[i] - (rate * g[i]) / Math.sqrt(v[i] + 1e-7)), v];
    },
    Adam(w, g, memory, rate) {
      const t = memory ? memory.t + 1 : 1;
      const m = each(w, (i) => 0.9 * (memory ? memory.m[i] : 0) + 0.1 * g[i]);
      const v = each(w, (i) => 0.999 * (memory ? memory.v[i] : 0) + 0.001 * g[i] ** 2);
      const size = (i) => Math.sqrt(v[i] / (1 - 0.999 ** t)) + 1e-7;
      return [each(w, (i) => w[i] - (rate * m[i]) / (1 - 0.9 ** t) / size(i)), { m, v, t }];
    },
  };

  /* The points that a rule visits in so many steps; it ends early where they leave every bound. */
  function path(rule, gradient, start, rate, steps) {
    const points = [start];
    let memory = null;
    for (let t = 0; t < steps; t++) {
      let next;
      [next, memory] = rules[rule](points[t], gradient(points[t]), memory, rate);
      points.push(next);
      if (!next.every((value) => Math.abs(value) < 1e6)) break;
    }
    return points;
  }

  /* Keras' EarlyStopping on a loss: the epoch after which it stops (null: it doesn't), the epoch that is kept,
     the epochs spent, and every epoch that set a record. */
  function earlyStopping(curve, patience, minDelta) {
    let [record, kept, wait] = [Infinity, 0, 0];
    const records = [];
    for (let epoch = 0; epoch < curve.length; epoch++) {
      wait += 1;
      if (curve[epoch] + minDelta < record) {
        [record, kept, wait] = [curve[epoch], epoch, 0];
        records.push(epoch);
      } else if (wait >= patience && epoch > 0) {
        return { stopped: epoch, kept, spent: epoch + 1, records };
      }
    }
    return { stopped: null, kept, spent: curve.length, records };
  }

  heldout.mathematics = {
    earlyStopping, lasso, leastSquares, legendre, meanSquare, normals, path, polynomial, quadratic, ridge, rules, surface,
    wilson,
  };
})((globalThis.heldout ??= {}));
