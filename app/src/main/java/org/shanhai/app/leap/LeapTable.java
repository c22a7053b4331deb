package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Feasibility;
import org.shanhai.leap.Leap;
import org.shanhai.leap.Ruling;
import org.shanhai.leap.Shortlist;
import org.shanhai.leap.Stability;
import org.shanhai.profile.Related;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Zone;

/// The rows of a shortlist: one for each industry that the place does not have.
final class LeapTable {
    private final Leap leap;
    private final Shortlist list;
    private final Sheet sheet;
    private final LeapWords words;
    private final Steady steady;
    private final Set<Industry> zoned;

    /// How firmly the list stands, and how much of it people are shown.
    ///
    /// @param stays of the head
    /// @param inReach the share of redraws in which an industry is in reach, where that is told
    /// @param isSteady whether it is an order to go by
    /// @param inFull whether people are shown the list with its reasons; else it is for programs
    record Steady(
            Map<Industry, Stability.Stay> stays,
            Map<Industry, Double> inReach,
            boolean isSteady,
            boolean inFull) {}

    LeapTable(Leap leap, Shortlist list, Sheet sheet, LeapWords words, Steady steady) {
        this.leap = leap;
        this.list = list;
        this.sheet = sheet;
        this.words = words;
        this.steady = steady;
        zoned = zoned(leap, list.place());
    }

    /// The industries that the zones of a place are meant for, one by one.
    static Set<Industry> zoned(Leap leap, Place place) {
        Set<Industry> industries = new LinkedHashSet<>();
        for (Zone zone : leap.region().listZones(place)) {
            for (String key : zone.positioning()) {
                leap.region()
                        .industries()
                        .findSet(key)
                        .ifPresent(
                                set -> {
                                    for (int member : set.members()) {
                                        industries.add(leap.region().industries().get(member));
                                    }
                                });
            }
        }
        return industries;
    }

    /// The first rows, then those the zones of the place are meant for, by their rank.
    List<Candidate> shown(int top) {
        List<Candidate> shown = new ArrayList<>();
        for (int k = 0; k < list.shown().size(); k++) {
            Candidate each = list.shown().get(k);
            if (k < top || zoned.contains(each.industry())) {
                shown.add(each);
            }
        }
        return shown;
    }

    void add(List<Candidate> shown) {
        boolean sampled = leap.structure().cells().isSampled();
        int all = list.shown().size();
        String more = shown.size() < all ? sheet.say("more", shown.size(), all) + " " : "";
        sheet.add(
                sheet.columns(shown)
                        .number("rank", each -> Cell.of(list.shown().indexOf(each) + 1))
                        .data("industry", Kind.TEXT, this::code)
                        .text("name", each -> words.name(each.industry()))
                        .cell("zone", each -> zone(zoned.contains(each.industry())))
                        .cell(
                                "class",
                                each -> Cell.of(words.classOf(each), each.ruling().kind().key()))
                        .data("if_in_reach", Kind.TEXT, each -> each.ifInReach().kind().key())
                        .labelled(
                                "density",
                                sheet.say(sampled ? "density.relative" : "density"),
                                Kind.NUMBER,
                                each ->
                                        each.feasibility() instanceof Feasibility.Measured
                                                ? Cell.plain(each.feasibility().value())
                                                : Cell.unknown(""))
                        .known(Basis.ESTIMATED)
                        .number(
                                "density_evidence",
                                each ->
                                        each.feasibility() instanceof Feasibility.Measured told
                                                ? Cell.of(
                                                        Numbers.percent(told.evidence()),
                                                        told.evidence())
                                                : Cell.unknown(""))
                        .known(Basis.ESTIMATED)
                        .data(
                                "chance_in_reach",
                                Kind.NUMBER,
                                each -> steady.inReach().get(each.industry()))
                        .number("evidence", this::nearest)
                        .known(Basis.ESTIMATED)
                        .maybe(
                                "value_added_per_job",
                                each -> each.gain().valueAddedPerJob(),
                                amount -> sheet.roughMoney(amount).text())
                        .quiet("wages_per_job", each -> each.gain().wagesPerJob())
                        .quiet("suppliers_here", Candidate::suppliers)
                        .quiet("value_added_per_energy", each -> each.gain().valueAddedPerEnergy())
                        .quiet("value_added_per_land", each -> each.land().valueAdded())
                        .quiet("tax_per_land", each -> each.land().tax())
                        .quiet("jobs_per_land", each -> each.land().jobs())
                        .data("land_projects", Kind.NUMBER, each -> each.land().projects().size())
                        .number("complexity", each -> complexity(each.gain().complexity()))
                        .known(Basis.ESTIMATED)
                        .maybe("times_place", each -> each.besidePlace().overall(), words::times)
                        .known(Basis.ESTIMATED)
                        .data("worse", Kind.TEXT, each -> String.join(";", worse(each)))
                        .quiet("times_place_chain", each -> each.chainBesidePlace().overall())
                        .maybe("times_path", each -> each.besidePath().overall(), words::times)
                        .known(Basis.ESTIMATED)
                        .number(
                                "gradient",
                                each ->
                                        each.gradient()
                                                .map(told -> Cell.plain(told.value()))
                                                .orElseGet(
                                                        () -> Cell.unknown(sheet.say("not_known"))))
                        .quiet("endowment_fit", each -> each.endowments().fit())
                        .quiet("headroom", LeapTable::headroom)
                        .maybe("access", Candidate::accessStanding, Numbers::percent)
                        .known(Basis.ESTIMATED)
                        .number(
                                "stays",
                                each -> stay(each).map(this::stays).orElse(Cell.unknown("")))
                        .data(
                                "rank_best",
                                Kind.NUMBER,
                                each -> stay(each).map(Stability.Stay::best).orElse(null))
                        .data(
                                "rank_worst",
                                Kind.NUMBER,
                                each -> stay(each).map(Stability.Stay::worst).orElse(null))
                        .data(
                                "same_class",
                                Kind.NUMBER,
                                each -> stay(each).map(Stability.Stay::sameClass).orElse(null))
                        .basis(this::basis)
                        .data("reason", Kind.TEXT, each -> words.reason(each, list.means()))
                        .table(
                                "leap",
                                sheet.say(steady.isSteady() ? "list.ordered" : "list.unsteady"),
                                more
                                        + sheet.say("list_remark")
                                        + (sampled ? sheet.say("list_remark.relative") : ""),
                                steady.inFull() ? Answer.Layout.GRID : Answer.Layout.DATA));
    }

    private Cell zone(boolean namesIt) {
        return new Cell(namesIt ? sheet.say("zone_names_it") : "", namesIt);
    }

    private Optional<Stability.Stay> stay(Candidate each) {
        return Optional.ofNullable(steady.stays().get(each.industry()));
    }

    private Cell stays(Stability.Stay stay) {
        return Cell.of(
                sheet.say(
                        "stays_ranked", Numbers.percent(stay.inHead()), stay.best(), stay.worst()),
                stay.inHead());
    }

    private static OptionalDouble headroom(Candidate each) {
        return each.headroom()
                .tightest()
                .map(room -> room.allows())
                .filter(allows -> Double.isFinite(allows.getAsDouble()))
                .orElse(OptionalDouble.empty());
    }

    /// What the line rests on at its weakest: the nation's ratios and pressures, the place's
    /// averages, and limits where they decide.
    private Basis basis(Candidate each) {
        Basis basis = list.means().factShare() >= 1 ? Basis.DERIVED : Basis.ESTIMATED;
        for (var ratio : each.besidePlace().ratios()) {
            basis = basis.and(ratio.pressure().basis());
        }
        basis =
                basis.and(
                        leap.region()
                                .nationalTable()
                                .map(table -> table.jobsBasis())
                                .orElse(Basis.DERIVED));
        return each.ruling().why() == Ruling.Why.LIMIT_EXCEEDED
                ? basis.and(
                        each.headroom()
                                .tightest()
                                .map(room -> room.limit().basis())
                                .orElse(Basis.DERIVED))
                : basis;
    }

    /// The pressures in which it is worse than the place.
    private static List<String> worse(Candidate each) {
        return each.besidePlace().listDirtier().stream()
                .map(ratio -> ratio.pressure().key())
                .toList();
    }

    private String code(Candidate each) {
        return each.industry().code();
    }

    private Cell nearest(Candidate each) {
        List<Related> nearest = each.feasibility().nearest();
        return nearest.isEmpty()
                ? Cell.unknown(sheet.say("none"))
                : Cell.of(words.related(nearest.getFirst()), nearest.getFirst().relatedness());
    }

    private static Cell complexity(OptionalDouble value) {
        return value.isPresent() ? Cell.plain(value.getAsDouble()) : Cell.unknown("");
    }

    /// Why, for each of the rows, with what else is known of it.
    void addReasons(List<Candidate> shown) {
        sheet.add(
                sheet.columns(shown)
                        .labelled(
                                "industry",
                                "",
                                Kind.TEXT,
                                each ->
                                        Cell.of(
                                                sheet.say(
                                                        "head",
                                                        words.name(each.industry()),
                                                        words.classOf(each)),
                                                code(each)))
                        .cell("why", each -> Cell.of(words.reason(each, list.means())))
                        .cell("forerunners", each -> Cell.of(words.forerunners().all(each)))
                        .cell("endowments", each -> Cell.of(words.endowments(each)))
                        .cell("limits", each -> Cell.of(words.tightest(each.headroom())))
                        .table(
                                "reasons",
                                sheet.say("reasons"),
                                "",
                                steady.inFull() ? Answer.Layout.BLOCKS : Answer.Layout.DATA));
    }

    /// Every industry by its class and what decided it, so that none goes unsaid.
    void addClasses() {
        Map<List<Object>, List<Candidate>> groups = new LinkedHashMap<>();
        list.among(list.held()).forEach(each -> add(groups, each));
        list.shown().forEach(each -> add(groups, each));
        List<Answer.Item> items = groups.values().stream().map(this::item).toList();
        sheet.add(new Answer.Items("classes", steady.inFull() ? sheet.say("classes") : "", items));
        new NotBidFor(list, sheet, words).add(steady.inFull());
    }

    private void add(Map<List<Object>, List<Candidate>> groups, Candidate each) {
        groups.computeIfAbsent(
                        List.of(words.classOf(each), decided(each)), key -> new ArrayList<>())
                .add(each);
    }

    /// What decided the class, or the one it would have in reach.
    private static Ruling.Why decided(Candidate each) {
        return each.ruling().why() == Ruling.Why.REACH_UNKNOWN
                ? each.ifInReach().why()
                : each.ruling().why();
    }

    private Answer.Item item(List<Candidate> members) {
        Candidate first = members.getFirst();
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "class",
                        first.ruling().kind().key(),
                        "if_in_reach",
                        first.ifInReach().kind().key(),
                        "why",
                        decided(first).key(),
                        "count",
                        members.size(),
                        "industries",
                        members.stream().map(this::code).toList());
        if (!steady.inFull()) {
            return new Answer.Item("", json);
        }
        return new Answer.Item(
                sheet.say(
                        "class_members",
                        words.classOf(first),
                        sheet.say("short." + decided(first).key()),
                        members.size(),
                        sheet.list(
                                members.stream()
                                        .map(each -> words.name(each.industry()))
                                        .toList())),
                json);
    }
}
