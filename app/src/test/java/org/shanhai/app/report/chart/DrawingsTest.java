package org.shanhai.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.output.Markup;
import org.shanhai.app.plan.CurveDrawing;
import org.shanhai.supply.Amount;

/// Where the marks of drawings stand, by hand.
class DrawingsTest {
    /// 4 is the most, and takes the 514 from 190 to 704: 1 is 128.5.
    @Test
    void aRangeEndsWhereItsEndsAre() {
        IntervalChart.Row row =
                new IntervalChart.Row(
                        "A – B", new Amount(2e9, 1e9, 4e9), new Amount(3e9, 2e9, 3.5e9));
        Markup page = new Markup();
        new IntervalChart("trade", new MoneyUnit(1e9, "bn"), List.of(row)).write(page);

        assertThat(page.finish())
                .contains("A – B: 2 (1 – 4), 3 (2 – 3.5) bn")
                .contains("class=\"range there\" x1=\"318.5\" y1=\"8\" x2=\"704\"")
                .contains("class=\"there\" cx=\"447\"")
                .contains("class=\"range back\" x1=\"447\" y1=\"16\" x2=\"639.8\"")
                .contains("class=\"back\" cx=\"575.5\"");
    }

    /// Across 0 to 10.6 takes 580 from 110 on; up 0 to 12.72 takes 332 from 376 up.
    @Test
    void aPlanStandsBelowWhatNonePasses() {
        CurveDrawing.Axis axis = new CurveDrawing.Axis("money", Double::toString);
        Markup page = new Markup();
        new CurvePicture(
                        new CurveDrawing(
                                "curve",
                                axis,
                                axis,
                                List.of(
                                        new CurveDrawing.Spot(0, 10, 12, "one"),
                                        new CurveDrawing.Spot(10, 0, 4, "other"))))
                .write(page);

        assertThat(page.finish())
                .contains("x1=\"110\" y1=\"115\" x2=\"110\" y2=\"62.8\" stroke=\"#b0622b\"")
                .contains("x1=\"657.2\" y1=\"376\" x2=\"657.2\" y2=\"271.6\" stroke=\"#b0622b\"")
                .contains("x1=\"110\" y1=\"115\" x2=\"657.2\" y2=\"376\" stroke=\"#2f6f73\"");
    }

    @ParameterizedTest
    @CsvSource({"4.9e9, 2e9", "5e9, 5e9", "45e9, 20e9", "1.9e9, 1e9", "6e8, 5e8"})
    void aKeyHasRoundFigures(double amount, double round) {
        assertThat(MapKey.nice(amount, new MoneyUnit(1e9, "bn"))).isEqualTo(round);
    }
}
