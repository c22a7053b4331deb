package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Anomaly;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Group;
import org.shanhai.supply.Groups;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.MultiplierRow;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.Multipliers;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.fitted.SupplyChains;

/// What a unit of output of each industry sets off, largest first.
public final class MultipliersSheet {
    /// So many industries are named in a note; programs get all.
    private static final int NAMED = 4;

    private final InputOutput technology;
    private final Region region;
    private final NationalExtension indicator;
    private final Closure closure;
    private final Measured measured;
    private final Sheet sheet;

    private MultipliersSheet(
            Region region, InputOutput technology, Multipliers multipliers, Words words) {
        this.region = region;
        this.technology = technology;
        indicator = multipliers.indicator();
        closure = multipliers.closure();
        measured = new Measured(words, region, indicator);
        sheet = new Sheet(region, words, "multipliers.");
    }

    /// What a unit of output sets off in all places together.
    ///
    /// @param top how many industries
    public static Answer ofNation(
            NationalChains nation, Multipliers multipliers, int top, Words words) {
        MultipliersSheet made =
                new MultipliersSheet(nation.region(), nation.technology(), multipliers, words);
        return made.answer(
                multipliers,
                Optional.empty(),
                List.of(),
                top,
                SolutionPart.ofNation(made.sheet, multipliers.residual()));
    }

    /// The same split by where it falls.
    ///
    /// @param split the groups of places the multipliers are split by
    /// @param place where the output stands
    /// @param top how many industries
    public static Answer ofPlace(
            SupplyChains chains,
            Multipliers multipliers,
            Groups split,
            Place place,
            int top,
            Words words) {
        List<Group> groups =
                Arrays.stream(Group.values()).filter(split.ofUnit()::contains).toList();
        MultipliersSheet made =
                new MultipliersSheet(chains.region(), chains.technology(), multipliers, words);
        return made.answer(
                multipliers,
                Optional.of(place),
                groups,
                top,
                SolutionPart.ofChains(
                        made.sheet, chains, multipliers.steps(), multipliers.residual()));
    }

    private Answer answer(
            Multipliers multipliers,
            Optional<Place> place,
            List<Group> groups,
            int top,
            Answer.Fields solution) {
        List<MultiplierRow> rows =
                multipliers.rows().stream()
                        .filter(
                                row ->
                                        region.nationalTable()
                                                        .orElseThrow()
                                                        .output(
                                                                region.industries()
                                                                        .number(row.industry()))
                                                > 0)
                        .sorted(Comparator.comparingDouble((MultiplierRow row) -> -row.total()))
                        .toList();
        asked(place);
        new MultiplierFindings(
                        sheet,
                        measured,
                        indicator.basis(),
                        rows.stream()
                                .map(
                                        row ->
                                                new MultiplierFindings.Multiplier(
                                                        MultiplierFindings.name(
                                                                sheet, row.industry()),
                                                        row))
                                .toList())
                .add(place, indicator.basis().and(Basis.ESTIMATED));
        WagesSpent.find(sheet, closure, technology.householdSpending(), "asked");
        new MultiplierTable(sheet, measured, groups, indicator.basis().and(Basis.ESTIMATED))
                .add(rows, top);
        notes();
        sheet.add(solution);
        return sheet.cited(sheet.say("title", measured.name()));
    }

    private void asked(Optional<Place> place) {
        Basis total = indicator.basis();
        sheet.values()
                .field("of", measured.nameCell())
                .field(
                        "unit",
                        Cell.of(
                                measured.isMoney()
                                        ? sheet.say("money_for_money")
                                        : measured.multiplierUnit(),
                                measured.multiplierKey()))
                .field("type", Types.cell(sheet, closure))
                .all(WagesSpent.ofNation(sheet, closure, technology))
                .field("place", place.map(sheet::place).orElse(Cell.unknown("")))
                .field("basis", sheet.basis(total))
                .only(
                        place.isPresent(),
                        more -> more.field("basis_split", sheet.basis(total.and(Basis.ESTIMATED))))
                .field("source", measured.sources(sheet))
                .add("asked");
        String assumed = place.isPresent() ? "assumed_place" : "assumed";
        sheet.add(new Answer.Statement("assumed", sheet.say(assumed), sheet.say(assumed)));
    }

    /// What is unusual in the national table, and what was done with it.
    private void notes() {
        Map<Anomaly.Kind, List<Anomaly>> byKind = new EnumMap<>(Anomaly.Kind.class);
        for (Anomaly anomaly : technology.anomalies()) {
            byKind.computeIfAbsent(anomaly.kind(), kind -> new ArrayList<>()).add(anomaly);
        }
        List<Answer.Item> items = new ArrayList<>();
        byKind.forEach((kind, anomalies) -> items.add(note(kind, anomalies)));
        if (!items.isEmpty()) {
            sheet.add(new Answer.Items("notes", sheet.say("notes"), items));
        }
    }

    private Answer.Item note(Anomaly.Kind kind, List<Anomaly> anomalies) {
        List<String> names = new ArrayList<>();
        List<Object> industries = new ArrayList<>();
        for (Anomaly anomaly : anomalies) {
            Industry industry = region.industries().get(anomaly.industry());
            if (names.size() < NAMED) {
                names.add(sheet.pick(industry.name(), industry.nameLocal()));
            }
            industries.add(
                    JsonObject.of(
                            "industry", industry.code(), "value", Cell.number(anomaly.value())));
        }
        String key = kind.key();
        Map<String, @Nullable Object> json =
                JsonObject.of("kind", key, "rule", kind.rule().key(), "industries", industries);
        int others = anomalies.size() - names.size();
        String list = sheet.list(names);
        return new Answer.Item(
                sheet.say(
                        "note",
                        sheet.say("anomaly." + key),
                        others > 0 ? sheet.say("and_others", list, others) : list),
                json);
    }
}
