package org.shanhai.linalg;

/// What [Gmres] does with vectors, in double or in single precision. Sums are in double precision
/// either way.
sealed interface Precision<V> {
    /// Of a sum of products, relative to the largest.
    double rounding();

    V zeros(int length);

    /// factor·values.
    V scaled(double[] values, double factor);

    double dot(V a, V b);

    void scale(V values, double factor);

    /// target ← target + weight·source.
    void add(V target, double weight, V source);

    default double norm(V vector) {
        return Math.sqrt(dot(vector, vector));
    }

    /// Vectors of eight bytes a value.
    record InDouble() implements Precision<double[]> {
        @Override
        public double rounding() {
            return 1e-15;
        }

        @Override
        public double[] zeros(int length) {
            return new double[length];
        }

        @Override
        public double[] scaled(double[] values, double factor) {
            double[] scaled = values.clone();
            scale(scaled, factor);
            return scaled;
        }

        @Override
        public double dot(double[] a, double[] b) {
            return Chunks.sum(
                    a.length,
                    (from, to) -> {
                        double sum = 0;
                        for (int k = from; k < to; k++) {
                            sum += a[k] * b[k];
                        }
                        return sum;
                    });
        }

        @Override
        public void scale(double[] values, double factor) {
            Chunks.run(
                    values.length,
                    (from, to) -> {
                        for (int k = from; k < to; k++) {
                            values[k] *= factor;
                        }
                    });
        }

        @Override
        public void add(double[] target, double weight, double[] source) {
            Chunks.run(
                    target.length,
                    (from, to) -> {
                        for (int k = from; k < to; k++) {
                            target[k] += weight * source[k];
                        }
                    });
        }
    }

    /// Vectors of four bytes a value.
    record InSingle() implements Precision<float[]> {
        @Override
        public double rounding() {
            return 1e-7;
        }

        @Override
        public float[] zeros(int length) {
            return new float[length];
        }

        @Override
        public float[] scaled(double[] values, double factor) {
            float[] scaled = zeros(values.length);
            Chunks.run(
                    values.length,
                    (from, to) -> {
                        for (int k = from; k < to; k++) {
                            scaled[k] = (float) (values[k] * factor);
                        }
                    });
            return scaled;
        }

        /// Four sums side by side, so that additions need not wait for one another.
        @Override
        public double dot(float[] a, float[] b) {
            return Chunks.sum(
                    a.length,
                    (from, to) -> {
                        double s0 = 0;
                        double s1 = 0;
                        double s2 = 0;
                        double s3 = 0;
                        int k = from;
                        for (int end = to - 3; k < end; k += 4) {
                            s0 += (double) a[k] * b[k];
                            s1 += (double) a[k + 1] * b[k + 1];
                            s2 += (double) a[k + 2] * b[k + 2];
                            s3 += (double) a[k + 3] * b[k + 3];
                        }
                        for (; k < to; k++) {
                            s0 += (double) a[k] * b[k];
                        }
                        return (s0 + s1) + (s2 + s3);
                    });
        }

        @Override
        public void scale(float[] values, double factor) {
            float by = (float) factor;
            Chunks.run(
                    values.length,
                    (from, to) -> {
                        for (int k = from; k < to; k++) {
                            values[k] *= by;
                        }
                    });
        }

        @Override
        public void add(float[] target, double weight, float[] source) {
            float by = (float) weight;
            Chunks.run(
                    target.length,
                    (from, to) -> {
                        for (int k = from; k < to; k++) {
                            target[k] += by * source[k];
                        }
                    });
        }
    }
}
