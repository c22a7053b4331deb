package org.shanhai.supply.survey;

import java.util.List;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.SupplyMessage;

/// What production and final use put on nature or use up: emissions, water, jobs, value added.
///
/// @param names of the k stressors
/// @param byCell k × cells (F), in the unit of each stressor
/// @param byFinalUse k × places (F_Y): what households and other final users cause themselves
public record Stressors(List<String> names, Matrix byCell, Matrix byFinalUse) {
    public Stressors {
        names = List.copyOf(names);
    }

    /// Stressors of production alone.
    public static Stressors ofProduction(List<String> names, Matrix byCell, int places) {
        return new Stressors(names, byCell, Matrix.zeros(names.size(), places));
    }

    public int count() {
        return names.size();
    }

    /// Checks shapes and that every value is a number.
    ///
    /// @throws SupplyException that names what is wrong
    void requireFits(Cells cells) {
        if (byCell.rows() != count()
                || byCell.columns() != cells.count()
                || byFinalUse.rows() != count()
                || byFinalUse.columns() != cells.placeCount()) {
            throw new SupplyException(
                    SupplyMessage.MISFIT.of(
                            count()
                                    + " × "
                                    + cells.count()
                                    + ", "
                                    + count()
                                    + " × "
                                    + cells.placeCount(),
                            byCell.rows()
                                    + " × "
                                    + byCell.columns()
                                    + ", "
                                    + byFinalUse.rows()
                                    + " × "
                                    + byFinalUse.columns()));
        }
        for (int k = 0; k < count(); k++) {
            for (int c = 0; c < byCell.columns(); c++) {
                requireNumber(k, byCell.get(k, c), cells.name(c));
            }
            for (int p = 0; p < byFinalUse.columns(); p++) {
                requireNumber(
                        k,
                        byFinalUse.get(k, p),
                        SurveyMessage.FINAL_USE_IN.of(cells.places().get(p)));
            }
        }
    }

    private void requireNumber(int stressor, double value, Message where) {
        if (!Double.isFinite(value)) {
            throw new SupplyException(
                    SurveyMessage.STRESSOR_NO_NUMBER.of(names.get(stressor), where, value));
        }
    }
}
