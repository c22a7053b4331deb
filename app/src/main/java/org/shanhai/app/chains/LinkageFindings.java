package org.shanhai.app.chains;

import java.util.Comparator;
import java.util.List;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.supply.algebra.LinkageKind;
import org.shanhai.supply.algebra.LinkageRow;
import org.shanhai.supply.algebra.Linkages;
import org.shanhai.supply.survey.Spillovers;

/// How many key sectors there are and which come first; and which place sets off most elsewhere.
record LinkageFindings(Sheet sheet, Sectors sectors) {
    private static final int NAMED = 3;

    void add(Linkages linkages) {
        List<LinkageRow> rows =
                linkages.rows().stream()
                        .sorted(Comparator.comparingDouble((LinkageRow row) -> -row.backward()))
                        .toList();
        List<String> keys =
                rows.stream()
                        .filter(row -> row.kind() == LinkageKind.KEY)
                        .map(row -> sectors.name(row.sector()))
                        .toList();
        find(
                keys.isEmpty() ? "no_key" : keys.size() > NAMED ? "key_first" : "key",
                keys.size(),
                "asked",
                rows.size(),
                keys.size(),
                names(keys.stream().limit(NAMED).toList()));
        rows.stream()
                .findFirst()
                .ifPresent(
                        row ->
                                find(
                                        "backward",
                                        row.backward(),
                                        "linkages",
                                        sectors.name(row.sector()),
                                        Numbers.plain(row.backward())));
    }

    /// Names of industries have commas of their own.
    private String names(List<String> names) {
        return String.join(sheet.words().get("text.between_phrases"), names);
    }

    /// The place that sets off most elsewhere beyond what others set off in it.
    void add(Spillovers spillovers, Measured money) {
        spillovers.rows().stream()
                .max(Comparator.comparingDouble(Spillovers.Row::net))
                .filter(row -> row.net() > 0)
                .ifPresent(
                        row ->
                                find(
                                        "spillover",
                                        row.net(),
                                        "spillovers",
                                        sheet.place(row.place()).text(),
                                        money.told(row.out()),
                                        money.told(row.in())));
    }

    private void find(String key, double figure, String look, Object... arguments) {
        sheet.find(key, Basis.DERIVED, figure, look, arguments);
    }
}
