package org.shanhai.app.leap;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.CoverageWords;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Feasibility;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.PlaceMeans;
import org.shanhai.leap.Shortlist;
import org.shanhai.leap.worth.JobWorth;
import org.shanhai.profile.Coverage;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Role;
import org.shanhai.region.Theme;

/// What a place could leap to.
public final class LeapSheet {
    private final Leap leap;
    private final Shortlist list;
    private final Sheet sheet;
    private final LeapWords words;
    private final Place place;
    private final PressureTables pressures;

    /// What is asked of a list.
    ///
    /// @param theme the industries asked for; all where empty
    /// @param top how many rows; those its zones name come on top
    /// @param inFull whether people are shown the list itself, its reasons and what stands beside
    /// it
    /// @param everything whether to work out what only programs read: where each pressure falls
    public record Wanted(
            LeapOrder order, Optional<Theme> theme, int top, boolean inFull, boolean everything) {}

    private LeapSheet(Leap leap, Shortlist list, Words words) {
        this.leap = leap;
        this.list = list;
        this.words = new LeapWords(leap, words);
        sheet = new Sheet(leap.region(), words, "leap.");
        place = list.place();
        pressures = new PressureTables(leap, list, sheet, this.words, basis(list));
    }

    /// @param place of the study area, no sum of others
    public static Answer of(Leap leap, Place place, Wanted wanted, Words words) {
        return new LeapSheet(leap, leap.list(place, wanted.order(), wanted.theme()), words)
                .answer(wanted);
    }

    /// One industry, with everything that is known of it here.
    public static Answer ofIndustry(Leap leap, Place place, Industry industry, Words words) {
        return new LeapSheet(leap, leap.list(place, LeapOrder.EXPECTED), words).answerOne(industry);
    }

    private Answer answer(Wanted wanted) {
        sheet.add(new LeapSkill(list, sheet).statement());
        addAsked();
        int biddable = list.shown().size();
        new LeapFindings(list, sheet, words).findings().forEach(sheet::find);
        new RungItems(sheet, words).add(leap.rungs(), list);
        new LeapCards(leap, list, sheet, words).add(leap.cards(list));
        leap.findBefore(place).ifPresent(new PastItems(sheet, words)::add);
        LeapTable table = new LeapTable(leap, list, sheet, words, wanted.inFull());
        List<Candidate> shown = table.shown(wanted.top());
        table.add(shown);
        table.addReasons(shown);
        table.addClasses();
        addHeld(wanted.inFull());
        pressures.addAverages(wanted.inFull());
        if (wanted.everything()) {
            pressures.add(shown, true);
        }
        // One paragraph, so that all of the answer stays within sixty lines.
        addKnown(biddable == 0 ? "" : sheet.say("cards_remark", biddable), sheet.say("assumed"));
        statement("assumed", "", sheet.say("assumed"));
        return sheet.cited(sheet.say("title", name()));
    }

    private Answer answerOne(Industry industry) {
        addAsked();
        addKnown("", "");
        Candidate candidate = list.find(industry).orElse(null);
        if (candidate == null) {
            statement("not_made", sheet.say("not_made"), true);
            return sheet.cited(sheet.say("title_one", words.name(industry), name()));
        }
        LeapTable table = new LeapTable(leap, list, sheet, words, true);
        List<Candidate> one = List.of(candidate);
        if (!candidate.recruitable()) {
            statement("serves_its_place", sheet.say("serves_its_place"), true);
        }
        table.addReasons(one);
        addGain(candidate);
        pressures.add(one, false);
        statement("assumed", sheet.say("assumed"), sheet.say("assumed"));
        return sheet.cited(sheet.say("title_one", words.name(industry), name()));
    }

    private String name() {
        return sheet.place(place).text();
    }

    private void statement(String key, String text, Object json) {
        sheet.add(new Answer.Statement(key, text, json));
    }

    private void addAsked() {
        PlaceRemarks.add(sheet, place);
        PlaceMeans means = list.means();
        sheet.values()
                .labelled("place", "", new Cell("", place.key()))
                .field(
                        "sorted_by",
                        Cell.of(
                                list.order() == LeapOrder.EXPECTED
                                        ? ""
                                        : sheet.say("by." + list.order().key()),
                                list.order().key()))
                .maybe(
                        list.theme(),
                        (more, theme) ->
                                more.field("theme", Cell.of(words.theme(theme), theme.key())))
                .field(
                        "place_value_added_per_job",
                        sheet.maybe(
                                means.worthPerJob(),
                                each ->
                                        sheet.say(
                                                "without_rents",
                                                sheet.roughMoney(each).text(),
                                                sheet.basis(basis(list)).text())))
                .labelled("fact_share", "", Cell.of("", means.factShare()))
                .labelled("relatedness", "", Cell.of("", leap.structure().relatednessKey()))
                .add("asked");
        if (!leap.region().isInside(place, Role.MOUNTAIN)) {
            statement("not_mountain", sheet.say("not_mountain", name()), true);
        }
    }

    private static Basis basis(Shortlist list) {
        return list.means().factShare() >= 1 ? Basis.DERIVED : Basis.ESTIMATED;
    }

    /// How much is known, and what would make reach rankable.
    private void addKnown(String more, String assumed) {
        Coverage coverage = list.coverage();
        statement(
                "known",
                sheet.say(
                                "known_more",
                                new CoverageWords(sheet)
                                        .text(coverage, name(), leap.region().industries().count()),
                                more,
                                assumed)
                        .strip(),
                CoverageWords.json(coverage));
    }

    private void addHeld(boolean inFull) {
        sheet.add(
                sheet.columns(list.held())
                        .data("industry", Kind.TEXT, each -> each.industry().code())
                        .cell("name", each -> Cell.of(words.name(each.industry())))
                        .number(
                                "value_added_per_job",
                                each -> money(each.job().map(JobWorth::valueAdded)))
                        .guess(
                                "times_place",
                                each ->
                                        each.besidePlace().overall().isPresent()
                                                ? Cell.of(
                                                        words.times(each.besidePlace().overall()),
                                                        each.besidePlace().overall().getAsDouble())
                                                : sheet.notKnown())
                        .labelled(
                                "basis",
                                sheet.say("known_by"),
                                Kind.TEXT,
                                each ->
                                        leap.structure()
                                                .findBasis(place, each.industry())
                                                .map(sheet::basis)
                                                .orElse(sheet.notKnown()))
                        .table(
                                "held",
                                sheet.say("held"),
                                list.held().isEmpty() ? sheet.say("nothing_held") : "",
                                inFull ? Answer.Layout.GRID : Answer.Layout.DATA));
    }

    private void addGain(Candidate each) {
        sheet.values()
                .field(
                        "chance",
                        each.feasibility() instanceof Feasibility.Told told && !each.isHeld()
                                ? Cell.of(words.came(told), told.chance())
                                : sheet.notKnown())
                .field(
                        "value_added_per_job",
                        each.job()
                                .map(
                                        job ->
                                                Cell.of(
                                                        sheet.say(
                                                                "range",
                                                                sheet.roughMoney(job.valueAdded())
                                                                        .text(),
                                                                sheet.roughMoney(job.low()).text(),
                                                                sheet.roughMoney(job.high())
                                                                        .text()),
                                                        job.valueAdded()))
                                .orElseGet(sheet::notKnown))
                .field("pay_per_job", money(each.job().map(JobWorth::pay)))
                .field("local_tax_per_job", money(each.job().flatMap(JobWorth::localTax)))
                .field(
                        "basis",
                        sheet.basis(
                                leap.region()
                                        .nationalTable()
                                        .orElseThrow()
                                        .jobsBasis()
                                        .and(Basis.DERIVED)))
                .add("gain", sheet.say("gain"));
    }

    private Cell money(Optional<Double> amount) {
        return amount.map(told -> Cell.of(sheet.roughMoney(told).text(), told))
                .orElseGet(sheet::notKnown);
    }
}
