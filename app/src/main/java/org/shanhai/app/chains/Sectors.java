package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.survey.Cells;

/// What the sectors of a table are called: its industries, or, where flows are surveyed, an
/// industry in a place.
final class Sectors {
    private final Sheet sheet;
    private final boolean inPlaces;
    private final List<List<Cell>> names = new ArrayList<>();

    private Sectors(Sheet sheet, boolean inPlaces) {
        this.sheet = sheet;
        this.inPlaces = inPlaces;
    }

    static Sectors ofNation(Sheet sheet) {
        Sectors sectors = new Sectors(sheet, false);
        for (Industry industry : sheet.region().industries().all()) {
            sectors.names.add(sectors.industry(industry));
        }
        return sectors;
    }

    static Sectors ofSurvey(Sheet sheet, Cells cells) {
        Region region = sheet.region();
        Sectors sectors = new Sectors(sheet, true);
        for (int c = 0; c < cells.count(); c++) {
            List<Cell> line = new ArrayList<>();
            line.add(sheet.place(region.places().unit(cells.placeOf(c))));
            line.addAll(sectors.industry(region.industries().get(cells.sectorOf(c))));
            sectors.names.add(line);
        }
        return sectors;
    }

    private List<Cell> industry(Industry industry) {
        return List.of(
                Cell.of(industry.code()),
                Cell.of(sheet.pick(industry.name(), industry.nameLocal())));
    }

    /// The place, where there are several, the code and the name.
    List<Cell> of(int sector) {
        return names.get(sector);
    }

    /// Its name for a sentence, with the place where there are several.
    String name(int sector) {
        List<Cell> cells = of(sector);
        String industry = cells.getLast().text();
        return inPlaces
                ? sheet.words().get("chains.industry_in", industry, cells.getFirst().text())
                : industry;
    }

    /// Whether a sector stands in a place, where there are several.
    boolean isIn(int sector, Place place) {
        return inPlaces && place.key().equals(of(sector).getFirst().json());
    }

    /// Declares what names a sector.
    <R> Columns<R> declare(Columns<R> columns, ToIntFunction<R> sector) {
        return declare(columns, "", sector);
    }

    /// @param prefix of the keys, as `to_`
    <R> Columns<R> declare(Columns<R> columns, String prefix, ToIntFunction<R> sector) {
        List<String> keys =
                inPlaces ? List.of("place", "industry", "name") : List.of("industry", "name");
        for (int k = 0; k < keys.size(); k++) {
            int cell = k;
            columns.cell(prefix + keys.get(k), row -> of(sector.applyAsInt(row)).get(cell));
        }
        return columns;
    }
}
