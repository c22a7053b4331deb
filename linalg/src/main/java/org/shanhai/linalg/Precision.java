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
        private static final int BESIDE = 256;

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

        /// Many sums side by side, so that additions need not wait for one another and several are
        /// done at once.
        @Override
        public double dot(float[] a, float[] b) {
            return Chunks.sum(
                    a.length,
                    (from, to) -> {
                        double[] sums = new double[BESIDE];
                        int k = from;
                        for (; k + BESIDE <= to; k += BESIDE) {
                            addProducts(a, b, k, sums, BESIDE);
                        }
                        addProducts(a, b, k, sums, to - k);
                        double sum = 0;
                        for (double each : sums) {
                            sum += each;
                        }
                        return sum;
                    });
        }

        private static void addProducts(float[] a, float[] b, int from, double[] sums, int count) {
            for (int j = 0; j < count; j++) {
                sums[j] += (double) a[from + j] * (double) b[from + j];
            }
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
