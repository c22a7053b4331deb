/* The rate of dgemm as C calls it, for beside-c. Prints "size GFLOP/s" for each size given. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

void cblas_dgemm(int, int, int, int, int, int, double, const double *, int, const double *, int,
                 double, double *, int);
void openblas_set_num_threads(int);

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec * 1e-9;
}

int main(int count, char **arguments) {
    openblas_set_num_threads(atoi(arguments[1]));
    for (int k = 2; k < count; k++) {
        int n = atoi(arguments[k]);
        size_t cells = (size_t)n * n;
        double *a = malloc(cells * 8), *b = malloc(cells * 8), *c = malloc(cells * 8);
        if (!a || !b || !c) return 1;
        for (size_t i = 0; i < cells; i++) {
            a[i] = (double)(i % 97);
            b[i] = (double)(i % 89);
            c[i] = 0;
        }
        double best = 0;
        for (int run = 0; run < 7; run++) {
            double start = seconds();
            cblas_dgemm(101, 111, 111, n, n, n, 1, a, n, b, n, 0, c, n);
            double rate = 2.0 * n * n * n / (seconds() - start) / 1e9;
            if (rate > best) best = rate;
        }
        printf("%d %.2f\n", n, best);
        free(a);
        free(b);
        free(c);
    }
    return 0;
}
