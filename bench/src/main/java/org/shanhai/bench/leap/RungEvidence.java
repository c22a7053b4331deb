package org.shanhai.bench.leap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.shanhai.app.leap.LeapSkill;
import org.shanhai.bench.BenchChecks;
import org.shanhai.leap.Card;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Shortlist;
import org.shanhai.leap.rung.Rung;
import org.shanhai.leap.rung.Rungs;
import org.shanhai.region.Place;
import org.shanhai.region.Project;

/// Holds rungs against what is there, each class as if no firm of it were seen in the place, beside
/// what is common, what is clean and any class of what the place has; and tells where projects of
/// the pack stand in lists that know nothing of them.
record RungEvidence(Leap leap) {
    void print(BenchChecks checks) {
        System.out.println("Rungs, each class as if no firm of it were seen in the place");
        Map<String, EntrySkill.Head> heads = new HashMap<>();
        for (String order : List.of("shown", "common", "clean", "any")) {
            EntrySkill.Head head = head(order);
            heads.put(order, head);
            System.out.printf(
                    "  %-8s of the first five %.3f are there, in %d places; by worth and cleanness %.3f%n",
                    order, head.came(), head.brought().size(), head.mean());
            double quoted = LeapSkill.RUNGS.getOrDefault(order, head.came());
            if (!order.equals("clean")) {
                checks.that(Math.abs(head.came() - quoted) < 0.0005, "quoted as it is");
            }
        }
        EntrySkill.Head shown = heads.getOrDefault("shown", head("shown"));
        checks.that(
                shown.ahead(heads.getOrDefault("any", shown)).isAhead(),
                "rungs bring more than any class");
        checks.that(
                !heads.getOrDefault("common", shown).ahead(shown).isAhead(),
                "rungs bring no less than what is common");
        leap.region().projects().forEach(this::print);
    }

    private List<Rung> list(Place place) {
        Shortlist list = leap.list(place, LeapOrder.EXPECTED);
        return leap.rungs().listAll(place, list.means().worthPerJob(), true);
    }

    /// Of the first five of each place that has rungs how many are there, and × worth × clean.
    private EntrySkill.Head head(String order) {
        List<Double> came = new ArrayList<>();
        List<Double> brought = new ArrayList<>();
        for (Place place : leap.listMountain()) {
            List<Rung> all = list(place).stream().filter(each -> !each.from().isEmpty()).toList();
            List<Rung> first = first(all, order);
            if (!Rungs.listUp(all).isEmpty()) {
                came.add(mean(first, each -> seen(each, place)));
                brought.add(mean(first, each -> seen(each, place) * each.worth() * each.clean()));
            }
        }
        return new EntrySkill.Head(
                came.stream().mapToDouble(each -> each).average().orElse(0), 0, 0, brought);
    }

    private static List<Rung> first(List<Rung> all, String order) {
        Stream<Rung> sorted =
                switch (order) {
                    case "shown" -> Rungs.listUp(all).stream();
                    case "common" ->
                            all.stream().sorted(Comparator.comparingDouble(each -> -each.common()));
                    case "clean" -> all.stream().sorted(Comparator.comparingDouble(Rung::burden));
                    default -> all.stream();
                };
        return sorted.limit(order.equals("any") ? all.size() : Card.MOST).toList();
    }

    private static double mean(List<Rung> rungs, ToDoubleFunction<Rung> of) {
        return rungs.stream().mapToDouble(of).average().orElse(0);
    }

    private double seen(Rung rung, Place place) {
        return leap.rungs().firms(rung.of(), place) > 0 ? 1 : 0;
    }

    /// Its rank as a trade, or where that is there as a class of it.
    private void print(Project project) {
        Place place = leap.region().places().get(project.place().orElse(leap.region().area()));
        if (!leap.listMountain().contains(place) || project.industry().isEmpty()) {
            return;
        }
        List<String> ranked =
                leap.list(place, LeapOrder.EXPECTED).ranked().stream()
                        .map(each -> each.industry().code())
                        .toList();
        List<String> classes =
                list(place).stream()
                        .filter(each -> each.industry().code().equals(project.industry().get()))
                        .sorted(Comparator.comparingDouble(each -> -each.score()))
                        .map(each -> each.of().key())
                        .toList();
        int rank = ranked.indexOf(project.industry().get());
        System.out.printf(
                "  %s in %s: %s%n",
                project.key(),
                place.key(),
                rank >= 0
                        ? "trade " + (rank + 1) + " of " + ranked.size()
                        : "the trade is there; class "
                                + project.ofClass()
                                        .map(each -> classes.indexOf(each) + 1 + " of ")
                                        .orElse("not named, of ")
                                + classes.size());
    }
}
