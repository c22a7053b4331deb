package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.show.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Economy;
import org.shanhai.supply.Effects;
import org.shanhai.supply.Effects.Amount;
import org.shanhai.supply.Effects.Part;
import org.shanhai.supply.Group;
import org.shanhai.supply.Indicator;
import org.shanhai.supply.SupplyChains;

/// What output in one place sets off, and where.
public final class EffectsSheet {
    /// Of the components of value added, these two say nothing to a place.
    private static final Set<String> LEFT_OUT = Set.of("depreciation", "surplus");

    private final SupplyChains chains;
    private final Region region;
    private final Effects effects;
    private final Closure closure;
    private final int place;
    private final int industry;
    private final Sheet sheet;

    private EffectsSheet(
            SupplyChains chains,
            Effects effects,
            int place,
            int industry,
            Closure closure,
            Words words) {
        this.chains = chains;
        this.effects = effects;
        this.place = place;
        this.industry = industry;
        this.closure = closure;
        region = chains.region();
        sheet = new Sheet(region, words, "effects.");
    }

    /// @param place number of the unit
    /// @param output money a year
    /// @param top how many places and industries of the chain to name
    public static Answer of(
            SupplyChains chains,
            int place,
            int industry,
            double output,
            Closure closure,
            int top,
            Words words) {
        var here = chains.region().places().unit(place);
        Effects effects =
                Effects.of(
                        chains,
                        place,
                        industry,
                        output,
                        closure,
                        chains.groups(here, chains.listPartners(here)));
        return new EffectsSheet(chains, effects, place, industry, closure, words).answer(top);
    }

    private Answer answer(int top) {
        asked();
        for (String assumed : List.of("assumed_total", "assumed_net")) {
            sheet.add(new Answer.Statement(assumed, sheet.say(assumed), sheet.say(assumed)));
        }
        List<Effects.Row> rows =
                effects.rows().stream()
                        .filter(row -> !LEFT_OUT.contains(row.indicator().key()))
                        .toList();
        List<Group> groups = listGroups();
        byGroup("gross", rows, groups);
        byGroup("net", rows, groups);
        byPart(rows);
        everything();
        new ChainTables(chains, effects.outputs(closure), place, industry, effects.output(), sheet)
                .add(top);
        paths(top);
        restsOn(rows);
        solution();
        return sheet.cited(
                sheet.say(
                        "title",
                        sheet.pick(
                                region.industries().get(industry).name(),
                                region.industries().get(industry).nameLocal()),
                        sheet.place(region.places().unit(place)).text(),
                        sheet.money(effects.output()).text()));
    }

    private void paths(int top) {
        if (chains.technology().hasNegativeInputs()) {
            sheet.add(
                    new Answer.Statement(
                            "no_paths",
                            sheet.say("no_paths"),
                            Map.of("reason", "negative_inputs")));
            return;
        }
        // The project itself is one path more.
        PathRows.add(
                sheet,
                effects.paths(
                        chains.findIndicator("output").orElseThrow(),
                        closure,
                        (int) Math.min((long) top + 1, Integer.MAX_VALUE),
                        PathRows.LEAST_SHARE),
                top);
    }

    private void asked() {
        List<String> partners = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int r = 0; r < effects.groups().ofUnit().size(); r++) {
            if (effects.groups().ofUnit().get(r) == Group.PARTNER) {
                partners.add(sheet.place(region.places().unit(r)).text());
                keys.add(region.places().unit(r).key());
            }
        }
        sheet.add(
                new Answer.Fields(
                        "asked",
                        "",
                        List.of(
                                sheet.field("place", sheet.place(region.places().unit(place))),
                                sheet.field(
                                        "industry",
                                        sheet.industries(
                                                region.industries()
                                                        .findSet(
                                                                region.industries()
                                                                        .get(industry)
                                                                        .code())
                                                        .orElseThrow())),
                                sheet.field("output", sheet.money(effects.output())),
                                sheet.field("type", Types.cell(sheet, closure)),
                                sheet.field("partners", Cell.of(sheet.list(partners), keys)))));
    }

    /// Groups that hold any place.
    private List<Group> listGroups() {
        Set<Group> there = new LinkedHashSet<>(effects.groups().ofUnit());
        return java.util.Arrays.stream(Group.values()).filter(there::contains).toList();
    }

    private void byGroup(String key, List<Effects.Row> rows, List<Group> groups) {
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(sheet.left("indicator"));
        columns.add(sheet.left("unit"));
        groups.forEach(group -> columns.add(sheet.right(group.key())));
        columns.add(sheet.right("all_places"));
        columns.add(sheet.right("covered"));
        List<List<Cell>> cells = new ArrayList<>();
        for (Effects.Row row : rows) {
            if (row.part() == Part.TOTAL) {
                Map<Group, Amount> amounts = key.equals("net") ? row.net() : row.gross();
                Measured measured = measured(row.indicator());
                List<Cell> line = new ArrayList<>();
                line.add(measured.nameCell());
                line.add(measured.unitCell());
                double noise = noise(row);
                groups.forEach(
                        group -> line.add(measured.amount(settled(get(amounts, group), noise))));
                line.add(measured.amount(settled(sum(amounts), noise)));
                line.add(covered(row.covered()));
                cells.add(line);
            }
        }
        sheet.add(key, columns, cells, sheet.say(key + "_remark"));
    }

    /// Says nothing in text where all is covered.
    private static Cell covered(double share) {
        return Cell.of(share > 1 - 1e-9 ? "" : Numbers.percent(share), share);
    }

    private void byPart(List<Effects.Row> rows) {
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(sheet.left("indicator"));
        columns.add(sheet.left("unit"));
        List<Part> parts =
                java.util.Arrays.stream(Part.values())
                        .filter(part -> part != Part.INDUCED || closure == Closure.TYPE_II)
                        .toList();
        parts.forEach(part -> columns.add(sheet.right(part.key())));
        List<List<Cell>> cells = new ArrayList<>();
        for (int k = 0; k < rows.size(); k += parts.size()) {
            Measured measured = measured(rows.get(k).indicator());
            List<Cell> line = new ArrayList<>();
            line.add(measured.nameCell());
            line.add(measured.unitCell());
            for (int p = 0; p < parts.size(); p++) {
                line.add(measured.amount(sum(rows.get(k + p).gross())));
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
        for (Effects.Row row : effects.rows()) {
            for (Group group : listGroups()) {
                Amount gross = settled(get(row.gross(), group), noise(row));
                Amount net = settled(get(row.net(), group), noise(row));
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
                                Cell.of("", splitBasis(row.indicator()).key())));
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

    /// Where a part falls is the outcome of a model, however well its intensity is known.
    private static Basis splitBasis(Indicator indicator) {
        return indicator.basis().and(Basis.ESTIMATED);
    }

    private void restsOn(List<Effects.Row> rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (Effects.Row row : rows) {
            if (row.part() == Part.TOTAL) {
                Measured measured = measured(row.indicator());
                cells.add(
                        List.of(
                                measured.nameCell(),
                                sheet.basis(row.indicator().basis()),
                                sheet.basis(splitBasis(row.indicator())),
                                measured.sources(sheet)));
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
                sheet.say("rests_on_remark", Integer.toString(region.baseYear())));
    }

    private void solution() {
        int passes =
                chains.economies().values().stream()
                        .mapToInt(economy -> economy.tradeReport().mostPasses())
                        .max()
                        .orElse(0);
        sheet.add(
                new Answer.Fields(
                        "solution",
                        sheet.say("solution"),
                        List.of(
                                sheet.field("steps", Cell.of(effects.steps())),
                                sheet.field("residual", Types.below(effects.residual())),
                                sheet.field("tolerance", Types.below(Economy.SOLVE_TOLERANCE)),
                                sheet.field("passes", Cell.of(passes)),
                                sheet.field(
                                        "kernels",
                                        Cell.of(
                                                sheet.list(
                                                        chains.economies().keySet().stream()
                                                                .map(k -> kernel(k))
                                                                .toList()),
                                                List.copyOf(chains.economies().keySet()))))));
    }

    private String kernel(String name) {
        String key = "chains.kernel." + name.replace(' ', '_');
        return sheet.words().has(key) ? sheet.words().get(key) : name;
    }

    private Measured measured(Indicator indicator) {
        return new Measured(sheet.words(), region, indicator, effects.output());
    }

    /// What the solution does not tell from nothing.
    private static double noise(Effects.Row row) {
        double size = row.gross().values().stream().mapToDouble(a -> Math.abs(a.value())).sum();
        return 10 * Economy.SOLVE_TOLERANCE * size;
    }

    private static double settled(double amount, double noise) {
        return Math.abs(amount) < noise ? 0 : amount;
    }

    private static Amount settled(Amount amount, double noise) {
        return new Amount(
                settled(amount.value(), noise),
                settled(amount.low(), noise),
                settled(amount.high(), noise));
    }

    private static Amount get(Map<Group, Amount> amounts, Group group) {
        return Objects.requireNonNull(amounts.get(group));
    }

    /// Totals carry no range: they are the same under every kernel.
    private static double sum(Map<Group, Amount> amounts) {
        return amounts.values().stream().mapToDouble(Amount::value).sum();
    }
}
