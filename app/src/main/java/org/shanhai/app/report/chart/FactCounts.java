package org.shanhai.app.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.Measure;

/// How many facts there are of each year and of each measure, by basis.
public final class FactCounts {
    /// Measures with fewer facts than this are counted together.
    private static final int FEW = 5;

    private FactCounts() {}

    public static void write(Study study, Markup page) {
        Map<String, int[]> byYear = new TreeMap<>(Comparator.reverseOrder());
        Map<String, int[]> byMeasure = new TreeMap<>();
        study.region().facts().stream()
                .forEach(
                        fact -> {
                            count(byYear, Integer.toString(fact.year()), fact.basis());
                            count(byMeasure, measure(study, fact), fact.basis());
                        });
        List<Map.Entry<String, int[]>> measures = new ArrayList<>(byMeasure.entrySet());
        measures.sort(Comparator.comparingInt(entry -> -sum(entry.getValue())));
        List<Map.Entry<String, int[]>> rare =
                measures.stream().filter(entry -> sum(entry.getValue()) < FEW).toList();
        if (rare.size() > 1) {
            measures.removeAll(rare);
            int[] together = new int[Basis.values().length];
            for (Map.Entry<String, int[]> entry : rare) {
                Arrays.setAll(together, k -> together[k] + entry.getValue()[k]);
            }
            measures.add(Map.entry(study.say("counts.others", rare.size()), together));
        }
        page.element("h3", study.say("counts.title"));
        page.open("div", "class", "two");
        writeBars(study, page, study.say("counts.by_year"), List.copyOf(byYear.entrySet()));
        writeBars(study, page, study.say("counts.by_measure"), measures);
        page.close();
    }

    private static String measure(Study study, Fact fact) {
        return fact.measures(Measure.VALUE_ADDED)
                ? study.say("measure.any_value_added")
                : study.words().pick(fact.measure().name(), fact.measure().nameLocal());
    }

    private static void count(Map<String, int[]> counts, String key, Basis basis) {
        counts.computeIfAbsent(key, k -> new int[Basis.values().length])[basis.ordinal()]++;
    }

    private static int sum(int[] counts) {
        return Arrays.stream(counts).sum();
    }

    private static void writeBars(
            Study study, Markup page, String title, List<Map.Entry<String, int[]>> counts) {
        int longest = counts.stream().mapToInt(entry -> sum(entry.getValue())).max().orElse(1);
        page.open("table", "class", "counted").element("caption", title).open("tbody");
        for (Map.Entry<String, int[]> entry : counts) {
            List<Bars.Part> parts = new ArrayList<>();
            List<String> label = new ArrayList<>();
            for (Basis basis : Basis.values()) {
                int count = entry.getValue()[basis.ordinal()];
                if (count > 0) {
                    parts.add(new Bars.Part((double) count / longest, Palette.basis(basis)));
                    label.add(
                            study.words().get("basis." + basis.key()) + " " + Numbers.plain(count));
                }
            }
            page.open("tr").element("th", entry.getKey(), "scope", "row");
            page.element("td", Numbers.plain(sum(entry.getValue())), "class", "number");
            page.open("td", "class", "bar");
            Bars.stacked(page, String.join(", ", label), parts);
            page.close().close();
        }
        page.close().close();
    }
}
