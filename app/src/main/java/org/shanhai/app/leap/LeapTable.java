package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        List<Answer.Column> columns =
                List.of(
                        sheet.right("rank"),
                        new Answer.Column("industry", "", false),
                        sheet.left("name"),
                        sheet.left("zone"),
                        sheet.left("class"),
                        new Answer.Column("if_in_reach", "", false),
                        new Answer.Column(
                                "density",
                                sheet.say(
                                        leap.structure().cells().isSampled()
                                                ? "density.relative"
                                                : "density"),
                                true,
                                true),
                        new Answer.Column(
                                "density_evidence", sheet.say("density_evidence"), true, true),
                        new Answer.Column("chance_in_reach", "", true),
                        new Answer.Column("evidence", sheet.say("evidence"), true, true),
                        sheet.right("value_added_per_job"),
                        new Answer.Column("wages_per_job", "", true),
                        new Answer.Column("suppliers_here", "", true),
                        new Answer.Column("value_added_per_energy", "", true),
                        new Answer.Column("value_added_per_land", "", true),
                        new Answer.Column("tax_per_land", "", true),
                        new Answer.Column("jobs_per_land", "", true),
                        new Answer.Column("land_projects", "", true),
                        new Answer.Column("complexity", sheet.say("complexity"), true, true),
                        sheet.rough("times_place"),
                        new Answer.Column("worse", "", false),
                        new Answer.Column("times_place_chain", "", true),
                        sheet.rough("times_path"),
                        sheet.right("gradient"),
                        new Answer.Column("endowment_fit", "", true),
                        new Answer.Column("headroom", "", true),
                        new Answer.Column("access", sheet.say("access"), true, true),
                        sheet.right("stays"),
                        new Answer.Column("rank_best", "", true),
                        new Answer.Column("rank_worst", "", true),
                        new Answer.Column("same_class", "", true),
                        sheet.left("basis"),
                        new Answer.Column("reason", "", false));
        List<List<Cell>> rows = shown.stream().map(this::row).toList();
        int all = list.shown().size();
        String more = shown.size() < all ? sheet.say("more", shown.size(), all, all) + " " : "";
        sheet.add(
                new Answer.Table(
                        "leap",
                        sheet.say(steady.isSteady() ? "list.ordered" : "list.unsteady"),
                        columns,
                        rows,
                        more
                                + sheet.say("list_remark")
                                + (leap.structure().cells().isSampled()
                                        ? sheet.say("list_remark.relative")
                                        : ""),
                        steady.inFull() ? Answer.Layout.GRID : Answer.Layout.DATA));
    }

    private List<Cell> row(Candidate each) {
        boolean measured = each.feasibility() instanceof Feasibility.Measured;
        Stability.Stay stay = steady.stays().get(each.industry());
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(list.shown().indexOf(each) + 1));
        row.add(new Cell("", code(each)));
        row.add(Cell.of(words.name(each.industry())));
        row.add(
                zoned.contains(each.industry())
                        ? new Cell(sheet.say("zone_names_it"), true)
                        : new Cell("", false));
        row.add(new Cell(words.classOf(each), each.ruling().kind().key()));
        row.add(new Cell("", each.ifInReach().kind().key()));
        row.add(measured ? plain(each.feasibility().value()) : Cell.unknown(""));
        row.add(
                each.feasibility() instanceof Feasibility.Measured told
                        ? Cell.of(Numbers.percent(told.evidence()), told.evidence())
                        : Cell.unknown(""));
        row.add(chance(each));
        row.add(nearest(each));
        row.add(money(each.gain().valueAddedPerJob()));
        row.add(quiet(each.gain().wagesPerJob()));
        row.add(quiet(each.suppliers()));
        row.add(quiet(each.gain().valueAddedPerEnergy()));
        row.add(quiet(each.land().valueAdded()));
        row.add(quiet(each.land().tax()));
        row.add(quiet(each.land().jobs()));
        row.add(new Cell("", each.land().projects().size()));
        row.add(optional(each.gain().complexity(), ""));
        row.add(ratio(each.besidePlace().overall()));
        row.add(new Cell("", String.join(";", worse(each))));
        row.add(quiet(each.chainBesidePlace().overall()));
        row.add(ratio(each.besidePath().overall()));
        row.add(
                optional(
                        each.gradient().isPresent()
                                ? OptionalDouble.of(each.gradient().get().value())
                                : OptionalDouble.empty(),
                        sheet.say("not_known")));
        row.add(quiet(each.endowments().fit()));
        row.add(
                quiet(
                        each.headroom()
                                .tightest()
                                .map(room -> room.allows())
                                .filter(allows -> Double.isFinite(allows.getAsDouble()))
                                .orElse(OptionalDouble.empty())));
        row.add(percent(each.accessStanding()));
        row.add(
                stay == null
                        ? Cell.unknown("")
                        : Cell.of(
                                sheet.say(
                                        "stays_ranked",
                                        Numbers.percent(stay.inHead()),
                                        stay.best(),
                                        stay.worst()),
                                stay.inHead()));
        row.add(stay == null ? Cell.unknown("") : new Cell("", stay.best()));
        row.add(stay == null ? Cell.unknown("") : new Cell("", stay.worst()));
        row.add(stay == null ? Cell.unknown("") : Cell.of("", stay.sameClass()));
        row.add(sheet.basis(basis(each)));
        row.add(new Cell("", words.reason(each, list.means())));
        return row;
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

    private Cell chance(Candidate each) {
        Double share = steady.inReach().get(each.industry());
        return share == null ? Cell.unknown("") : Cell.of("", share);
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

    private Cell money(OptionalDouble amount) {
        return amount.isPresent()
                ? Cell.of(sheet.roughMoney(amount.getAsDouble()).text(), amount.getAsDouble())
                : sheet.notKnown();
    }

    private static Cell quiet(OptionalDouble value) {
        return value.isPresent() ? Cell.of("", value.getAsDouble()) : Cell.unknown("");
    }

    private static Cell optional(OptionalDouble value, String unknown) {
        return value.isPresent() ? plain(value.getAsDouble()) : Cell.unknown(unknown);
    }

    private Cell percent(OptionalDouble share) {
        return share.isPresent()
                ? Cell.of(Numbers.percent(share.getAsDouble()), share.getAsDouble())
                : sheet.notKnown();
    }

    private Cell ratio(OptionalDouble ratio) {
        return ratio.isPresent()
                ? Cell.of(words.times(ratio), ratio.getAsDouble())
                : sheet.notKnown();
    }

    private static Cell plain(double value) {
        return Cell.of(Numbers.plain(value), value);
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
