package org.shanhai.app.chains;

import java.util.Optional;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.supply.Amount;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Group;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Part;

/// What output in a place sets off, in three sentences: the chain and where it falls, value added,
/// and jobs.
record EffectFindings(Sheet sheet, EffectsFound found, Place place) {
    void add(Industry industry, ChainTables chain) {
        find(Measure.OUTPUT).ifPresent(row -> chain(row, industry, chain.findLargest()));
        find("value_added").ifPresent(this::valueAdded);
        find(NationalExtension.JOBS).ifPresent(this::jobs);
    }

    private Optional<EffectRow> find(String indicator) {
        return found.rows().stream()
                .filter(row -> row.part() == Part.TOTAL)
                .filter(row -> row.indicator().key().equals(indicator))
                .filter(row -> row.covered() > 0)
                .findFirst();
    }

    /// Beside the project's own output.
    private Amount more(EffectRow row, Amount gross) {
        return found.settled(
                row,
                new Amount(
                        gross.value() - found.output(),
                        gross.low() - found.output(),
                        gross.high() - found.output()));
    }

    private void chain(EffectRow row, Industry industry, Optional<ChainTables.Largest> largest) {
        Measured measured = measured(row);
        Amount all = more(row, row.gross().all());
        String asked = measured.told(found.output());
        String name = sheet.pick(industry.name(), industry.nameLocal());
        if (largest.isEmpty() || all.value() <= 0) {
            find(row, "no_chain", 0, "parts", asked, name, here());
            return;
        }
        Place first = largest.get().place();
        find(
                row,
                first.equals(place) ? "chain_here" : "chain",
                all.value(),
                "top_places",
                asked,
                name,
                here(),
                measured.told(PlaceTotals.told(all)),
                measured.told(more(row, row.gross().get(Group.HERE))),
                sheet.place(first).text(),
                Numbers.percent(largest.get().share(), found.known(row)));
    }

    private void valueAdded(EffectRow row) {
        Amount local = found.settled(row, row.gross().get(Group.HERE));
        find(row, "value_added", local.value(), "gross", here(), told(row, local), all(row));
    }

    /// With what is left of them where demand at home does not grow.
    private void jobs(EffectRow row) {
        Amount local = found.settled(row, row.gross().get(Group.HERE));
        Amount net = found.settled(row, row.net().all());
        find(
                row,
                "jobs",
                local.value(),
                "gross",
                here(),
                told(row, local),
                all(row),
                measured(row).told(PlaceTotals.told(net)));
    }

    private String told(EffectRow row, Amount amount) {
        return measured(row).told(amount, row.covered());
    }

    private String all(EffectRow row) {
        return told(row, PlaceTotals.told(found.settled(row, row.gross().all())));
    }

    private Measured measured(EffectRow row) {
        return found.measured(sheet, row);
    }

    private String here() {
        return sheet.place(place).text();
    }

    private void find(EffectRow row, String key, double figure, String look, Object... arguments) {
        sheet.find(key, found.known(row), figure, look, arguments);
    }
}
