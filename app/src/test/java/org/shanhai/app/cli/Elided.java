package org.shanhai.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines of a text in which `…` stands for what does not matter: alone on a line for any number of
/// lines, within a line for any characters.
final class Elided {
    static final String ELISION = "…";
    private static final int LONG = 30;
    private static final int KEPT_FIRST = 12;
    private static final int KEPT_LAST = 3;

    private Elided() {}

    static boolean isMet(List<String> expected, List<String> actual) {
        // met[j]: whether what was expected so far covers the first j lines.
        boolean[] met = new boolean[actual.size() + 1];
        met[0] = true;
        for (String line : expected) {
            boolean[] next = new boolean[met.length];
            for (int j = 0; j < met.length; j++) {
                next[j] =
                        isElision(line)
                                ? met[j] || j > 0 && next[j - 1]
                                : j > 0 && met[j - 1] && isMet(line, actual.get(j - 1));
            }
            met = next;
        }
        return met[actual.size()];
    }

    /// What is expected brought up to date: lines that still hold and the elisions between them
    /// stay as they are, the others become what was printed.
    static List<String> updated(List<String> expected, List<String> actual) {
        if (isMet(expected, actual)) {
            return expected;
        }
        if (expected.isEmpty()) {
            return shortened(actual);
        }
        List<String> updated = new ArrayList<>();
        int[][] common = common(expected, actual);
        int i = 0;
        int j = 0;
        int fromExpected = 0;
        int fromActual = 0;
        while (i < expected.size() && j < actual.size()) {
            if (holds(expected.get(i), actual.get(j)) && common[i][j] == common[i + 1][j + 1] + 1) {
                updated.addAll(
                        gap(expected.subList(fromExpected, i), actual.subList(fromActual, j)));
                updated.add(expected.get(i));
                i++;
                j++;
                fromExpected = i;
                fromActual = j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        updated.addAll(
                gap(
                        expected.subList(fromExpected, expected.size()),
                        actual.subList(fromActual, actual.size())));
        return updated;
    }

    /// What stands between two lines that hold: as many lines before and after an elision as were
    /// there.
    private static List<String> gap(List<String> expected, List<String> actual) {
        int before = 0;
        while (before < expected.size() && !isElision(expected.get(before))) {
            before++;
        }
        if (before == expected.size()) {
            return actual;
        }
        int after = 0;
        while (!isElision(expected.get(expected.size() - 1 - after))) {
            after++;
        }
        if (actual.size() <= before + after && before + after > 0) {
            return actual;
        }
        List<String> gap = new ArrayList<>(actual.subList(0, before));
        gap.add(ELISION);
        gap.addAll(actual.subList(actual.size() - after, actual.size()));
        return gap;
    }

    private static List<String> shortened(List<String> actual) {
        if (actual.size() <= LONG) {
            return actual;
        }
        List<String> shortened = new ArrayList<>(actual.subList(0, KEPT_FIRST));
        shortened.add(ELISION);
        shortened.addAll(actual.subList(actual.size() - KEPT_LAST, actual.size()));
        return shortened;
    }

    /// How many lines from there on hold in both, in order.
    private static int[][] common(List<String> expected, List<String> actual) {
        int[][] common = new int[expected.size() + 1][actual.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = actual.size() - 1; j >= 0; j--) {
                common[i][j] =
                        holds(expected.get(i), actual.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean holds(String expected, String actual) {
        return !isElision(expected) && isMet(expected, actual);
    }

    private static boolean isElision(String line) {
        return line.strip().equals(ELISION);
    }

    private static boolean isMet(String expected, String actual) {
        if (!expected.contains(ELISION)) {
            return expected.equals(actual);
        }
        StringBuilder pattern = new StringBuilder();
        for (String part : expected.split(ELISION, -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        return actual.matches(pattern.toString());
    }
}
