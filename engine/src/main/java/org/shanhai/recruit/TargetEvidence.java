package org.shanhai.recruit;

import org.shanhai.region.Basis;

/// Who says that a target makes it.
///
/// @param source the key of a [org.shanhai.region.Source]; empty of a register a person brings
/// @param note as the pack has it; may be empty
public record TargetEvidence(String source, Basis basis, int year, String note) {}
