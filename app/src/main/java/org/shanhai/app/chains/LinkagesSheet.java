package org.shanhai.app.chains;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import org.shanhai.supply.algebra.LinkageKind;
import org.shanhai.supply.algebra.LinkageRow;
import org.shanhai.supply.algebra.Linkages;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.survey.Cells;
import org.shanhai.supply.survey.Spillovers;
import org.shanhai.supply.survey.SurveyChains;

/// Backward and forward linkages of industries, or of the cells of a surveyed table, those that
/// set off most first; and what places set off elsewhere, where flows between them are surveyed.
public final class LinkagesSheet {
    private final Sheet sheet;
    private final Region region;
    private final Measured money;

    private LinkagesSheet(Region region, Words words, double size) {
        this.region = region;
        sheet = new Sheet(region, words, "linkages.");
        money = new Measured(words, region, "output", region.currency(), size);
    }

    /// @param top how many industries
    public static Answer ofNation(NationalChains nation, Linkages linkages, int top, Words words) {
        return new LinkagesSheet(nation.region(), words, 0).national(linkages, top);
    }

    /// @param top how many cells, and how many places
    public static Answer ofSurvey(
            SurveyChains chains, Linkages linkages, Spillovers spillovers, int top, Words words) {
        double size =
                spillovers.rows().stream()
                        .mapToDouble(row -> Math.max(row.own(), Math.max(row.out(), row.in())))
                        .max()
                        .orElse(0);
        return new LinkagesSheet(chains.region(), words, size)
                .surveyed(chains.table().cells(), linkages, spillovers, top);
    }

    private Answer national(Linkages linkages, int top) {
        Sectors sectors = Sectors.ofNation(sheet);
        new LinkageFindings(sheet, sectors).add(linkages);
        asked(linkages, "national_table");
        add(linkages, top, sectors);
        return sheet.cited(sheet.say("title"));
    }

    private Answer surveyed(Cells cells, Linkages linkages, Spillovers spillovers, int top) {
        Sectors sectors = Sectors.ofSurvey(sheet, cells);
        LinkageFindings findings = new LinkageFindings(sheet, sectors);
        findings.add(linkages);
        findings.add(spillovers, money);
        asked(linkages, "flows");
        add(linkages, top, sectors);
        spillovers(spillovers.rows(), top);
        return sheet.cited(sheet.say("title"));
    }

    private void asked(Linkages linkages, String source) {
        List<LinkageRow> rows = linkages.rows();
        long key = rows.stream().filter(row -> row.kind() == LinkageKind.KEY).count();
        sheet.add(
                new Answer.Fields(
                        "asked",
                        "",
                        List.of(
                                sheet.field("source", Cell.of(sheet.say("of_" + source), source)),
                                sheet.field("basis", sheet.basis(Basis.DERIVED)),
                                sheet.field("sectors", Cell.of(rows.size())),
                                sheet.field("key_sectors", Cell.of((int) key)))));
        sheet.state("read");
        if (rows.stream().anyMatch(row -> row.powerSpread().isEmpty())) {
            sheet.state("no_spread");
        }
    }

    private void add(Linkages linkages, int top, Sectors sectors) {
        List<LinkageRow> rows =
                linkages.rows().stream()
                        .sorted(Comparator.comparingDouble((LinkageRow row) -> -row.backward()))
                        .toList();
        sectors.declare(sheet.columns(rows), LinkageRow::sector)
                .number("backward", row -> Cell.plain(row.backward()))
                .number("power", row -> Cell.plain(row.power()))
                .number("power_spread", row -> number(row.powerSpread()))
                .number("forward", row -> Cell.plain(row.forward()))
                .number("relative_forward", row -> Cell.plain(row.relativeForward()))
                .number("sensitivity", row -> Cell.plain(row.sensitivity()))
                .number("sensitivity_spread", row -> number(row.sensitivitySpread()))
                .cell(
                        "kind",
                        row -> Cell.of(sheet.say("kind." + row.kind().key()), row.kind().key()))
                .addFirst("linkages", top);
    }

    private void spillovers(List<Spillovers.Row> places, int top) {
        List<Spillovers.Row> rows =
                places.stream()
                        .sorted(Comparator.comparingDouble((Spillovers.Row row) -> -row.net()))
                        .toList();
        sheet.add(
                new Answer.Statement(
                        "spillovers_read",
                        sheet.say("spillovers_read", money.unit()),
                        sheet.say("spillovers_read", region.currency())));
        sheet.columns(rows)
                .place("place", Spillovers.Row::place)
                .number("own", row -> money.amount(row.own()))
                .number("out", row -> money.amount(row.out()))
                .number("in", row -> money.amount(row.in()))
                .number("net", row -> money.amount(row.net()))
                .number(
                        "net_multiplier",
                        row ->
                                row.netMultiplier().isEmpty()
                                        ? Cell.unknown(sheet.say("not_defined"))
                                        : number(row.netMultiplier()))
                .addFirst("spillovers", top);
    }

    private static Cell number(OptionalDouble value) {
        return value.isEmpty() ? Cell.unknown("") : Cell.plain(value.getAsDouble());
    }
}
