package org.shanhai.app.capability;

import static org.shanhai.app.capability.YearRows.ASIDE;

import java.io.IOException;
import java.util.Optional;
import org.shanhai.app.output.RowFile;
import org.shanhai.capability.Indices;
import org.shanhai.pack.panel.PanelTable;

/// Writes the cells of a year, place by place.
final class CellRows {
    private final RowFile file;
    private final PanelTable table;
    private final byte[] year;
    private final double[] values;
    private final byte[][] industryNames;

    CellRows(RowFile file, PanelTable table, int year) {
        this.file = file;
        this.table = table;
        this.year = file.encode(table.years().get(year));
        values = table.values(year).storage();
        industryNames = new byte[table.industries().size()][];
        for (int i = 0; i < industryNames.length; i++) {
            industryNames[i] = file.encode(table.industries().get(i));
        }
    }

    /// @param places where each place stands in the indices; −1 where it is set aside
    /// @param industries likewise
    void write(Optional<Indices> indices, int[] places, int[] industries) throws IOException {
        Optional<Known> known = indices.map(Known::of);
        for (int r = 0, cell = 0; r < places.length; r++) {
            byte[] place = file.encode(table.places().get(r));
            for (int i = 0; i < industries.length; i++, cell++) {
                file.text(year).text(place).text(industryNames[i]).exact(values[cell]);
                if (places[r] == ASIDE || industries[i] == ASIDE) {
                    file.unknown().unknown().unknown().unknown();
                } else {
                    known.orElseThrow().write(file, places[r], industries[i]);
                }
                file.end();
            }
        }
    }

    /// The indices as arrays, place by place, since there may be millions of cells.
    @SuppressWarnings("ArrayRecordComponent") // Of this file only, and never compared.
    private record Known(
            Indices indices,
            double[] rca,
            double[] density,
            boolean[] densityKnown,
            double[] gain,
            boolean[] gainKnown) {

        static Known of(Indices indices) {
            return new Known(
                    indices,
                    indices.rca().storage(),
                    indices.density().matrix().storage(),
                    indices.density().known(),
                    indices.outlook().cog().storage(),
                    indices.outlook().known());
        }

        void write(RowFile file, int place, int industry) throws IOException {
            int cell = place * densityKnown.length + industry;
            file.number(rca[cell]);
            file.whole(indices.present().has(place, industry) ? 1 : 0);
            file.number(densityKnown[industry] ? density[cell] : Double.NaN);
            file.number(gainKnown[industry] ? gain[cell] : Double.NaN);
        }
    }
}
