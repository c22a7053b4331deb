package org.shanhai.app.show;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.NamedValues;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.Infeasible;
import org.shanhai.estimate.Portion;
import org.shanhai.profile.Holding;
import org.shanhai.profile.StructureCells;
import org.shanhai.region.Fact;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;

/// All that is known of an industry, or of a named set of them: in the nation, on nature, and by
/// place.
final class IndustrySheet {
    private static final int SMALL_GROUP = 10;

    private final Region region;
    private final IndustrySet set;
    private final int[] members;
    private final Sheet sheet;

    private IndustrySheet(Region region, IndustrySet set, Words words) {
        this.region = region;
        this.set = set;
        members = set.members();
        sheet = new Sheet(region, words);
    }

    static Answer of(
            Region region,
            IndustrySet set,
            Words words,
            Optional<Estimation> estimation,
            Structures structures) {
        return new IndustrySheet(region, set, words).answer(estimation, structures);
    }

    private Answer answer(Optional<Estimation> estimation, Structures structures) {
        Estimated estimated = Estimated.of(region, estimation, structures);
        header();
        NationTables.national(sheet, members);
        InputTables.add(sheet, members);
        NationTables.pressures(sheet, members);
        NationTables.needs(sheet, members);
        List<Fact> facts = region.facts().stream().filter(this::concerns).toList();
        FactRows.ofPlaces(sheet, facts);
        SeenTables.ofIndustry(sheet, set);
        ProjectRows.add(
                sheet,
                region.projects().stream()
                        .filter(project -> project.industry().filter(this::isMember).isPresent())
                        .toList());
        if (estimation.isEmpty()) {
            noEstimate("no_national_table");
        } else {
            switch (estimation.get()) {
                case Estimate estimate -> distribution(estimate, estimated.structure().cells());
                case Infeasible infeasible -> {
                    noEstimate("infeasible");
                    Conflicts.add(sheet, infeasible.conflicts());
                }
            }
        }
        new IndustryFindings(sheet, set).add(estimated);
        return sheet.answer(sheet.industries(set).text());
    }

    private boolean isMember(String code) {
        return region.industries().contains(code)
                && Arrays.binarySearch(members, region.industries().number(code)) >= 0;
    }

    /// Facts on these industries or some of them, and on small groups that hold one of them: what
    /// is said of all manufacturing tells nothing about toys.
    private boolean concerns(Fact fact) {
        IndustrySet stated = fact.industries();
        if (stated.key().equals(set.key())) {
            return true;
        }
        if (isWide(stated) || isWide(set)) {
            return false;
        }
        int[] industries = stated.members();
        long shared =
                IntStream.of(industries).filter(i -> Arrays.binarySearch(members, i) >= 0).count();
        return shared == industries.length || shared > 0 && industries.length <= SMALL_GROUP;
    }

    private static boolean isWide(IndustrySet set) {
        return set.kind() == IndustrySet.Kind.ALL || set.kind() == IndustrySet.Kind.BROAD;
    }

    private void header() {
        NamedValues values =
                sheet.values()
                        .field("key", Cell.of(set.key()))
                        .field("name", Cell.of(set.name()))
                        .field("name_local", Cell.of(set.nameLocal()));
        if (set.kind() == IndustrySet.Kind.ONE) {
            Industry industry = region.industries().get(members[0]);
            values.field(
                            "broad",
                            Cell.of(
                                    sheet.say("broad." + industry.broad().key()),
                                    industry.broad().key()))
                    .field("reach", reach(industry))
                    .maybe(
                            industry.recruit(),
                            (more, recruit) ->
                                    more.field(
                                                    "recruit",
                                                    Cell.of(
                                                            sheet.say("recruit." + recruit.key()),
                                                            recruit.key()))
                                            .field("recruit_note", Cell.of(industry.recruitNote())))
                    .field("also", Cell.of(sheet.list(industry.also()), industry.also()));
        } else {
            List<String> codes =
                    IntStream.of(members).mapToObj(i -> region.industries().get(i).code()).toList();
            values.field("members", sheet.industries(codes));
        }
        values.add("industry");
    }

    /// The class of reach with its distance and how that is known.
    private Cell reach(Industry industry) {
        return region.all(Reach.class).stream()
                .filter(reach -> reach.key().equals(industry.reach()))
                .findFirst()
                .map(
                        reach ->
                                Cell.of(
                                        sheet.say(
                                                "reach_of",
                                                sheet.term("reach", reach.key()).text(),
                                                org.shanhai.app.text.Numbers.plain(reach.km()),
                                                sheet.basis(reach.basis()).text()),
                                        reach.key()))
                .orElse(Cell.of(industry.reach()));
    }

    private void noEstimate(String reason) {
        sheet.add(new Answer.Statement("estimate", sheet.say(reason), Map.of("reason", reason)));
    }

    private void distribution(Estimate estimate, StructureCells cells) {
        int[] units = region.insideUnits();
        Portion portion = new Portion(estimate, units, members);
        PortionTables.add(
                sheet,
                "place",
                "places",
                sheet.say("largest_places", Integer.toString(region.baseYear())),
                portion.valueAdded(),
                portion::largestUnits,
                units.length,
                part -> sheet.place(region.places().unit(part.firstUnit())),
                part -> cells.holding(new int[] {part.firstUnit()}, members));
        long unknown =
                IntStream.of(units)
                        .filter(unit -> cells.holding(new int[] {unit}, members) == Holding.UNKNOWN)
                        .count();
        if (unknown > 0) {
            sheet.unknown(
                    "presence", sheet.say("unknown.presence_in_places", unknown, units.length));
        }
    }
}
