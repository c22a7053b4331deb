package org.shanhai.app.admit;

import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.ExpectedVerdict;

/// One of the admissions that are held side by side.
///
/// @param label its heading
public record ComparedVariant(
        String label, Admission admission, Optional<ExpectedVerdict> expected) {}
