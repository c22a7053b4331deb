package org.shanhai.app.chains;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Extension;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.Part;

/// What an effect is by indicator, part and group of places, and what that rests on: the same
/// tables for estimated and surveyed trade.
final class EffectTables {
    /// Of the components of value added, these two say nothing to a place.
    private static final Set<String> LEFT_OUT = Set.of("depreciation", "surplus");

    private final Sheet sheet;
    private final EffectsFound found;
    private final Closure closure;
    private final List<EffectRow> rows;
    private final List<EffectRow> totals;
    private final List<Group> groups;

    EffectTables(Sheet sheet, EffectsFound found, Closure closure) {
        this.sheet = sheet;
        this.found = found;
        this.closure = closure;
        rows =
                found.rows().stream()
                        .filter(row -> !LEFT_OUT.contains(row.indicator().key()))
                        .toList();
        totals = rows.stream().filter(row -> row.part() == Part.TOTAL).toList();
        Set<Group> there = new LinkedHashSet<>(found.groups().ofUnit());
        groups = Arrays.stream(Group.values()).filter(there::contains).toList();
    }

    /// Where it falls, gross and net, and how it comes about.
    void addAmounts() {
        byGroup("gross", EffectRow::gross);
        byGroup("net", EffectRow::net);
        byPart();
        everything();
    }

    private void byGroup(String key, Function<EffectRow, GroupAmounts> amounts) {
        named(totals)
                .each(
                        groups,
                        (columns, group) ->
                                columns.number(
                                                group.key(),
                                                row ->
                                                        measured(row)
                                                                .amount(
                                                                        found.settled(
                                                                                row,
                                                                                amounts.apply(row)
                                                                                        .get(
                                                                                                group))))
                                        .known(basis()))
                .number("all_places", row -> total(row, amounts.apply(row)))
                .known(basis())
                .column("covered", Kind.SHARE, row -> covered(row.covered()))
                .add(key, sheet.say(key + "_remark"));
    }

    private Columns<EffectRow> named(List<EffectRow> of) {
        return sheet.columns(of)
                .cell("indicator", row -> measured(row).nameCell())
                .cell("unit", row -> measured(row).unitCell());
    }

    private Cell total(EffectRow row, GroupAmounts amounts) {
        return PlaceTotals.cell(measured(row), amounts.map(each -> found.settled(row, each)).all());
    }

    /// How it is known where the first indicator falls, as all others at best.
    private Basis basis() {
        return found.known(rows.getFirst());
    }

    /// Says nothing in text where all is covered.
    private static Cell covered(double share) {
        return Cell.of(share > 1 - 1e-9 ? "" : Numbers.percent(share), share);
    }

    private void byPart() {
        named(totals)
                .each(
                        Part.under(closure),
                        (columns, part) ->
                                columns.number(
                                                part.key(),
                                                row ->
                                                        PlaceTotals.cell(
                                                                measured(row),
                                                                ofPart(row, part).gross().all()))
                                        .known(basis()))
                .add("parts", sheet.say("parts_remark"));
    }

    private EffectRow ofPart(EffectRow total, Part part) {
        return rows.stream()
                .filter(row -> row.indicator().key().equals(total.indicator().key()))
                .filter(row -> row.part() == part)
                .findFirst()
                .orElseThrow();
    }

    /// An indicator's part in a group of places.
    private record Share(EffectRow row, Group group, Amount gross, Amount net) {}

    private Share share(EffectRow row, Group group) {
        return new Share(
                row,
                group,
                found.settled(row, row.gross().get(group)),
                found.settled(row, row.net().get(group)));
    }

    /// Indicator by part by group, gross and net, for programs.
    private void everything() {
        List<Share> shares =
                found.rows().stream()
                        .flatMap(row -> groups.stream().map(group -> share(row, group)))
                        .toList();
        sheet.add(
                sheet.columns(shares)
                        .key("indicator", each -> each.row().indicator().key())
                        .key("unit", each -> each.row().indicator().unit())
                        .key("part", each -> each.row().part().key())
                        .key("group", each -> each.group().key())
                        .value("gross", each -> each.gross().value())
                        .value("gross_low", each -> each.gross().low())
                        .value("gross_high", each -> each.gross().high())
                        .value("net", each -> each.net().value())
                        .value("net_low", each -> each.net().low())
                        .value("net_high", each -> each.net().high())
                        .value("covered", each -> each.row().covered())
                        .key("basis", each -> found.known(each.row()).key())
                        .data("effects"));
    }

    /// What each indicator rests on.
    ///
    /// @param sources who its intensities come from
    void addBases(Function<Extension, Cell> sources, String remark) {
        sheet.columns(totals)
                .cell("indicator", row -> measured(row).nameCell())
                .basis("basis_total", row -> row.indicator().basis())
                .basis("basis_split", found::known)
                .column("source", Kind.SOURCE, row -> sources.apply(row.indicator()))
                .add("rests_on", remark);
    }

    private Measured measured(EffectRow row) {
        return found.measured(sheet, row);
    }
}
