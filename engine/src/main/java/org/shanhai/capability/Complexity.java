package org.shanhai.capability;

import org.shanhai.key.Keyed;

/// The economic complexity of places, ECI, and of industries, PCI: the second pattern in who has
/// what, after the first, which all share.
///
/// ECI is the eigenvector of the second largest eigenvalue of D⁻¹ M U⁻¹ Mᵀ and PCI that of
/// U⁻¹ Mᵀ D⁻¹ M, with D the diversities and U the ubiquities (Hausmann, Hidalgo et al. 2014, The
/// Atlas of Economic Complexity, technical box 2.1, after Hidalgo and Hausmann 2009,
/// doi:10.1073/pnas.0900943106). A place's ECI is the mean of the PCI of its industries; both are
/// scaled so that ECI has mean 0 and standard deviation 1. The sign is the one that correlates
/// with diversity.
public sealed interface Complexity {

    /// Both are defined.
    ///
    /// @param eci one for each place; unknown for places with nothing, or outside the largest
    ///     connected part of the network
    /// @param pci one for each industry, likewise
    /// @param raw PCI before its mean is taken away, in units of ECI's standard deviation: what
    ///     outlook and gain are computed from
    /// @param secondEigenvalue λ₂, from 0 to 1: how strong the pattern is
    /// @param thirdEigenvalue at most: the pattern is sharp where it is well below λ₂
    record Defined(
            Scores eci, Scores pci, Scores raw, double secondEigenvalue, double thirdEigenvalue)
            implements Complexity {}

    /// Neither is.
    record Undefined(Why why) implements Complexity {}

    /// Why complexity is not defined.
    enum Why implements Keyed {
        /// Nothing is compared with one place or one industry only.
        ONE_LINE,
        /// All places have the same industries.
        ALL_ALIKE,
        /// Two patterns are equally strong, so that any mixture of them would do.
        TWO_PATTERNS
    }

    /// The ECI of places, or none known.
    static Scores eci(Complexity complexity, int places) {
        return complexity instanceof Defined defined ? defined.eci() : Scores.unknown(places);
    }

    /// The PCI of industries, or none known.
    static Scores pci(Complexity complexity, int industries) {
        return complexity instanceof Defined defined ? defined.pci() : Scores.unknown(industries);
    }

    static Complexity of(Incidence incidence) {
        return SecondPattern.of(incidence, NetworkParts.of(incidence)).complexity();
    }
}
