package org.shanhai.programme.solver;

import java.util.StringJoiner;

/// A line of an answer: a word and its arguments, with spaces between.
///
/// `bound B`, `found V c=x …` (columns that are not 0), `end HOW B`; of a relaxation `values …`,
/// `prices …` (those that are not 0), `end HOW 0`; `fault TEXT` where the solver itself fails.
final class Line {
    static final String BOUND = "bound";
    static final String FOUND = "found";
    static final String VALUES = "values";
    static final String PRICES = "prices";
    static final String END = "end";
    static final String FAULT = "fault";

    /// How a solve ended.
    enum How {
        PROVEN,
        INFEASIBLE,
        STOPPED,
        FAILED
    }

    private Line() {}

    static String bound(double bound) {
        return BOUND + " " + bound;
    }

    static String found(long[] x) {
        StringJoiner line = new StringJoiner(" ").add(FOUND);
        for (int c = 0; c < x.length; c++) {
            if (x[c] != 0) {
                line.add(c + "=" + x[c]);
            }
        }
        return line.toString();
    }

    static String numbers(String word, double[] numbers) {
        StringJoiner line = new StringJoiner(" ").add(word);
        for (int c = 0; c < numbers.length; c++) {
            if (numbers[c] != 0) {
                line.add(c + "=" + numbers[c]);
            }
        }
        return line.toString();
    }

    static String end(How how, double bound) {
        return END + " " + how + " " + bound;
    }

    static long[] readValues(String line, int columns) {
        long[] x = new long[columns];
        for (String word : words(line)) {
            int at = word.indexOf('=');
            x[Integer.parseInt(word.substring(0, at))] = Long.parseLong(word.substring(at + 1));
        }
        return x;
    }

    static double[] readNumbers(String line, int count) {
        double[] numbers = new double[count];
        for (String word : words(line)) {
            int at = word.indexOf('=');
            numbers[Integer.parseInt(word.substring(0, at))] =
                    Double.parseDouble(word.substring(at + 1));
        }
        return numbers;
    }

    private static String[] words(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? new String[0] : line.substring(space + 1).split(" ", -1);
    }
}
