package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
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
import org.shanhai.leap.worth.JobWorth;
import org.shanhai.profile.Related;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;

/// The rows of a shortlist: one for each industry that the place does not have.
///
/// @param inFull whether people are shown the list with its reasons; else it is for programs
/// @param zoned the industries that the zones of the place are meant for
record LeapTable(
        Leap leap,
        Shortlist list,
        Sheet sheet,
        LeapWords words,
        boolean inFull,
        Set<Industry> zoned) {
    LeapTable(Leap leap, Shortlist list, Sheet sheet, LeapWords words, boolean inFull) {
        this(leap, list, sheet, words, inFull, leap.region().listMeant(list.place()));
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
                        .guess("expected", Candidate::expected, Numbers::rough)
                        .guess("chance", Candidate::chance, Numbers::percent)
                        .data("came_low", Kind.NUMBER, each -> alike(each, true))
                        .data("came_high", Kind.NUMBER, each -> alike(each, false))
                        .guess("worth", Candidate::worth, words::times)
                        .data("clean", Kind.NUMBER, Candidate::clean)
                        .labelled(
                                "density",
                                sheet.say(sampled ? "density.relative" : "density"),
                                Kind.NUMBER,
                                each ->
                                        each.feasibility() instanceof Feasibility.Measured
                                                ? Cell.plain(each.feasibility().value())
                                                : Cell.unknown(""))
                        .known(Basis.ESTIMATED)
                        .guess("evidence", this::nearest)
                        .guess(
                                "value_added_per_job",
                                each -> job(each, JobWorth::valueAdded),
                                amount -> sheet.roughMoney(amount).text())
                        .quiet("value_added_low", each -> job(each, JobWorth::low))
                        .quiet("value_added_high", each -> job(each, JobWorth::high))
                        .quiet("pay_per_job", each -> job(each, JobWorth::pay))
                        .quiet(
                                "local_tax_per_job",
                                each -> job(each, told -> told.localTax().orElse(Double.NaN)))
                        .data(
                                "worth_told_by",
                                Kind.TEXT,
                                each -> each.job().map(told -> told.told().key()).orElse(null))
                        .quiet("suppliers_here", Candidate::suppliers)
                        .quiet("value_added_per_energy", Candidate::valueAddedPerEnergy)
                        .quiet("value_added_per_land", each -> each.land().valueAdded())
                        .quiet("tax_per_land", each -> each.land().tax())
                        .quiet("jobs_per_land", each -> each.land().jobs())
                        .data("land_projects", Kind.NUMBER, each -> each.land().projects().size())
                        .guess("times_place", each -> each.besidePlace().overall(), words::times)
                        .data("worse", Kind.TEXT, each -> String.join(";", worse(each)))
                        .quiet("times_place_chain", each -> each.chainBesidePlace().overall())
                        .guess("times_path", each -> each.besidePath().overall(), words::times)
                        .quiet("endowment_fit", each -> each.endowments().fit())
                        .quiet("headroom", LeapTable::headroom)
                        .basis(this::basis)
                        .data("reason", Kind.TEXT, each -> words.reason(each, list.means()))
                        .table(
                                "leap",
                                sheet.say("list.ordered"),
                                more
                                        + sheet.say("list_remark")
                                        + (sampled ? sheet.say("list_remark.relative") : ""),
                                inFull ? Answer.Layout.GRID : Answer.Layout.DATA));
    }

    private Cell zone(boolean namesIt) {
        return new Cell(namesIt ? sheet.say("zone_names_it") : "", namesIt);
    }

    private static @Nullable Double alike(Candidate each, boolean low) {
        return each.feasibility() instanceof Feasibility.Told told
                ? Double.valueOf(low ? told.alike().low() : told.alike().high())
                : null;
    }

    private static OptionalDouble job(Candidate each, ToDoubleFunction<JobWorth> figure) {
        return each.job().stream().mapToDouble(figure).filter(Double::isFinite).findFirst();
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
                                inFull ? Answer.Layout.BLOCKS : Answer.Layout.DATA));
    }

    /// Every industry by its class and what decided it, so that none goes unsaid.
    void addClasses() {
        Map<List<Object>, List<Candidate>> groups = new LinkedHashMap<>();
        list.among(list.held()).forEach(each -> add(groups, each));
        list.shown().forEach(each -> add(groups, each));
        List<Answer.Item> items = groups.values().stream().map(this::item).toList();
        sheet.add(new Answer.Items("classes", inFull ? sheet.say("classes") : "", items));
        new NotBidFor(list, sheet, words).add(inFull);
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
        if (!inFull) {
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
