package org.shanhai.register;

/// What became of one row.
public sealed interface FirmReading {
    FirmRow row();

    /// @param identity tells firms apart by the code they are registered by; negative without one
    /// @param capital what its capital was read as
    /// @param isOfOtherVintage whether the code of its industry is only in another vintage
    /// @param hasUnsureCode whether the code of its industry, of which zeros may be lost, means one
    ///     thing with them and another without
    /// @param hasWrongCode whether what stands where its code belongs is none
    record Read(
            FirmRow row,
            Firm firm,
            long identity,
            Capital capital,
            boolean isOfOtherVintage,
            boolean hasUnsureCode,
            boolean hasWrongCode)
            implements FirmReading {}

    /// @param value the cell that told
    record NotCounted(FirmRow row, LeftOut reason, String value) implements FirmReading {}
}
