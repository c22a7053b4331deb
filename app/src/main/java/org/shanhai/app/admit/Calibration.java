package org.shanhai.app.admit;

import org.shanhai.app.text.Numbers;

/// How good expected verdicts were where they could be checked, as `bench/evidence admit` printed
/// it on the embedded pack. Run it again, and change this, when what is expected changes.
///
/// @param projects that state two figures or more
/// @param hidden figures, one after another
/// @param covered share of them within their 80 % range
/// @param verdicts said with a figure hidden
/// @param right share of them that were the revealed ones
/// @param brier mean square of the chance said less what came true
/// @param on when it was run
record Calibration(
        int projects,
        int hidden,
        double covered,
        int verdicts,
        double right,
        double brier,
        String on) {
    static final String COMMAND = "bench/evidence admit";

    static final Calibration OF_EXPECTED_VERDICTS =
            new Calibration(41, 84, 0.80, 80, 0.89, 0.169, "2026-12-01");

    /// In one sentence, with the command that prints it.
    String told(AdmissionWords words) {
        return words.say(
                "memo.calibration",
                verdicts,
                Numbers.percent(right),
                Numbers.plain(brier),
                hidden,
                projects,
                Numbers.percent(covered),
                COMMAND,
                on);
    }
}
