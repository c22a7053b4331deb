package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Extension;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.Groups;
import org.shanhai.supply.Part;

/// What an effect is by indicator, part and group of places, and what that rests on: the same
/// tables for estimated and surveyed trade.
final class EffectTables {
    /// Of the components of value added, these two say nothing to a place.
    private static final Set<String> LEFT_OUT = Set.of("depreciation", "surplus");

    private final Sheet sheet;
    private final List<EffectRow> all;
    private final List<EffectRow> rows;
    private final Groups groups;
    private final Closure closure;
    private final double output;
    private final Settled settled;
    private final Function<Extension, Basis> splitBasis;

    /// @param output of the project, money a year
    /// @param settled what of it the solution tells from nothing
    /// @param splitBasis how it is known where an indicator falls
    EffectTables(
            Sheet sheet,
            List<EffectRow> all,
            Groups groups,
            Closure closure,
            double output,
            Settled settled,
            Function<Extension, Basis> splitBasis) {
        this.sheet = sheet;
        this.all = all;
        this.groups = groups;
        this.closure = closure;
        this.output = output;
        this.settled = settled;
        this.splitBasis = splitBasis;
        rows = all.stream().filter(row -> !LEFT_OUT.contains(row.indicator().key())).toList();
    }

    /// What was asked, and whom the place is paired with.
    static void addAsked(
            Sheet sheet,
            Groups groups,
            Place place,
            Industry industry,
            double output,
            Closure closure,
            List<Answer.Field> spent) {
        Region region = sheet.region();
        List<String> partners = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int r = 0; r < groups.ofUnit().size(); r++) {
            if (groups.ofUnit().get(r) == Group.PARTNER) {
                partners.add(sheet.place(region.places().unit(r)).text());
                keys.add(region.places().unit(r).key());
            }
        }
        List<Answer.Field> fields = new ArrayList<>();
        fields.add(sheet.field("place", sheet.place(place)));
        fields.add(
                sheet.field(
                        "industry",
                        sheet.industries(
                                region.industries().findSet(industry.code()).orElseThrow())));
        fields.add(sheet.field("output", sheet.money(output)));
        fields.add(sheet.field("type", Types.cell(sheet, closure)));
        fields.addAll(spent);
        fields.add(sheet.field("partners", Cell.of(sheet.list(partners), keys)));
        sheet.add(new Answer.Fields("asked", "", fields));
    }

    /// Where it falls, gross and net, and how it comes about.
    void addAmounts() {
        byGroup("gross", listGroups());
        byGroup("net", listGroups());
        byPart();
        everything();
    }

    /// Groups that hold any place.
    private List<Group> listGroups() {
        Set<Group> there = new LinkedHashSet<>(groups.ofUnit());
        return Arrays.stream(Group.values()).filter(there::contains).toList();
    }

    private void byGroup(String key, List<Group> groups) {
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(sheet.left("indicator"));
        columns.add(sheet.left("unit"));
        groups.forEach(group -> columns.add(sheet.right(group.key(), basis())));
        columns.add(sheet.right("all_places", basis()));
        columns.add(sheet.right("covered"));
        List<List<Cell>> cells = new ArrayList<>();
        for (EffectRow row : rows) {
            if (row.part() == Part.TOTAL) {
                GroupAmounts amounts = key.equals("net") ? row.net() : row.gross();
                Measured measured = measured(row.indicator());
                List<Cell> line = new ArrayList<>();
                line.add(measured.nameCell());
                line.add(measured.unitCell());
                GroupAmounts settled = amounts.map(each -> this.settled.of(row, each));
                groups.forEach(group -> line.add(measured.amount(settled.get(group))));
                line.add(Totals.cell(measured, settled.all()));
                line.add(covered(row.covered()));
                cells.add(line);
            }
        }
        sheet.add(key, columns, cells, sheet.say(key + "_remark"));
    }

    /// How it is known where the first indicator falls, as all others at best.
    private Basis basis() {
        return splitBasis.apply(rows.getFirst().indicator());
    }

    /// Says nothing in text where all is covered.
    private static Cell covered(double share) {
        return Cell.of(share > 1 - 1e-9 ? "" : Numbers.percent(share), share);
    }

    private void byPart() {
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(sheet.left("indicator"));
        columns.add(sheet.left("unit"));
        List<Part> parts = Part.under(closure);
        parts.forEach(part -> columns.add(sheet.right(part.key(), basis())));
        List<List<Cell>> cells = new ArrayList<>();
        for (int k = 0; k < rows.size(); k += parts.size()) {
            Measured measured = measured(rows.get(k).indicator());
            List<Cell> line = new ArrayList<>();
            line.add(measured.nameCell());
            line.add(measured.unitCell());
            for (int p = 0; p < parts.size(); p++) {
                line.add(Totals.cell(measured, rows.get(k + p).gross().all()));
            }
            cells.add(line);
        }
        sheet.add("parts", columns, cells, sheet.say("parts_remark"));
    }

    /// Indicator by part by group, gross and net, for programs.
    private void everything() {
        List<String> keys =
                List.of(
                        "indicator",
                        "unit",
                        "part",
                        "group",
                        "gross",
                        "gross_low",
                        "gross_high",
                        "net",
                        "net_low",
                        "net_high",
                        "covered",
                        "basis");
        List<List<Cell>> cells = new ArrayList<>();
        for (EffectRow row : all) {
            for (Group group : listGroups()) {
                Amount gross = settled.of(row, row.gross().get(group));
                Amount net = settled.of(row, row.net().get(group));
                cells.add(
                        List.of(
                                Cell.of("", row.indicator().key()),
                                Cell.of("", row.indicator().unit()),
                                Cell.of("", row.part().key()),
                                Cell.of("", group.key()),
                                Cell.of("", gross.value()),
                                Cell.of("", gross.low()),
                                Cell.of("", gross.high()),
                                Cell.of("", net.value()),
                                Cell.of("", net.low()),
                                Cell.of("", net.high()),
                                Cell.of("", row.covered()),
                                Cell.of("", splitBasis.apply(row.indicator()).key())));
            }
        }
        sheet.add(
                new Answer.Table(
                        "effects",
                        "",
                        keys.stream().map(key -> new Answer.Column(key, key, false)).toList(),
                        cells,
                        "",
                        Answer.Layout.DATA));
    }

    /// What each indicator rests on.
    ///
    /// @param sources who its intensities come from
    void addBases(Function<Extension, Cell> sources, String remark) {
        List<List<Cell>> cells = new ArrayList<>();
        for (EffectRow row : rows) {
            if (row.part() == Part.TOTAL) {
                Measured measured = measured(row.indicator());
                cells.add(
                        List.of(
                                measured.nameCell(),
                                sheet.basis(row.indicator().basis()),
                                sheet.basis(splitBasis.apply(row.indicator())),
                                sources.apply(row.indicator())));
            }
        }
        sheet.add(
                "rests_on",
                List.of(
                        sheet.left("indicator"),
                        sheet.left("basis_total"),
                        sheet.left("basis_split"),
                        sheet.left("source")),
                cells,
                remark);
    }

    private Measured measured(Extension indicator) {
        return new Measured(
                sheet.words(), sheet.region(), indicator.key(), indicator.unit(), output);
    }
}
