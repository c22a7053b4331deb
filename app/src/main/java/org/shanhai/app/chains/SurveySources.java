package org.shanhai.app.chains;

import java.util.List;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.LocalPressure;
import org.shanhai.region.Measure;
import org.shanhai.region.Region;
import org.shanhai.supply.survey.SurveyExtension;

/// What the figures of a surveyed economy come from.
final class SurveySources {
    private SurveySources() {}

    /// The sources an indicator names, else the table of the pack it stands in.
    static Cell cell(Sheet sheet, SurveyExtension indicator) {
        if (indicator.sources().isEmpty()) {
            String table = table(sheet.region(), indicator.key());
            return Cell.of(sheet.words().get("chains.table_of_pack", table), table);
        }
        List<String> named =
                indicator.sources().stream().map(key -> sheet.source(key).text()).toList();
        return Cell.of(sheet.list(named), indicator.sources());
    }

    private static String table(Region region, String key) {
        if (key.equals(Measure.OUTPUT)) {
            return "flows";
        }
        if (region.all(LocalPressure.class).stream().anyMatch(row -> row.pressure().equals(key))) {
            return "pressures_by_place";
        }
        boolean pressure = region.pressures().stream().anyMatch(row -> row.pressure().equals(key));
        if (pressure) {
            return "pressures";
        }
        return region.nationalTable().isPresent() ? "value_added" : "facts";
    }
}
