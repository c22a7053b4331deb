package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
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
        List<Answer.Column> columns = sectors.columns();
        for (String key :
                List.of(
                        "backward",
                        "power",
                        "power_spread",
                        "forward",
                        "relative_forward",
                        "sensitivity",
                        "sensitivity_spread")) {
            columns.add(sheet.right(key));
        }
        columns.add(sheet.left("kind"));
        table(
                "linkages",
                columns,
                rows.size(),
                top,
                k -> {
                    LinkageRow row = rows.get(k);
                    List<Cell> line = new ArrayList<>(sectors.of(row.sector()));
                    line.add(number(row.backward()));
                    line.add(number(row.power()));
                    line.add(number(row.powerSpread()));
                    line.add(number(row.forward()));
                    line.add(number(row.relativeForward()));
                    line.add(number(row.sensitivity()));
                    line.add(number(row.sensitivitySpread()));
                    String kind = row.kind().key();
                    line.add(Cell.of(sheet.say("kind." + kind), kind));
                    return line;
                });
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
        table(
                "spillovers",
                List.of(
                        sheet.left("place"),
                        sheet.right("own"),
                        sheet.right("out"),
                        sheet.right("in"),
                        sheet.right("net"),
                        sheet.right("net_multiplier")),
                rows.size(),
                top,
                k -> {
                    Spillovers.Row row = rows.get(k);
                    OptionalDouble multiplier = row.netMultiplier();
                    return List.of(
                            sheet.place(row.place()),
                            money.amount(row.own()),
                            money.amount(row.out()),
                            money.amount(row.in()),
                            money.amount(row.net()),
                            multiplier.isEmpty()
                                    ? Cell.unknown(sheet.say("not_defined"))
                                    : number(multiplier));
                });
    }

    private void table(
            String key,
            List<Answer.Column> columns,
            int count,
            int top,
            IntFunction<List<Cell>> line) {
        int shown = Math.min(top, count);
        List<List<Cell>> lines = new ArrayList<>();
        for (int k = 0; k < shown; k++) {
            lines.add(line.apply(k));
        }
        sheet.add(key, columns, lines, shown < count ? sheet.say("more", shown, count) : "");
    }

    private static Cell number(double value) {
        return Cell.of(Numbers.plain(value), value);
    }

    private static Cell number(OptionalDouble value) {
        return value.isEmpty() ? Cell.unknown("") : number(value.getAsDouble());
    }
}
