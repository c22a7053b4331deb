package org.shanhai.recruit;

import java.util.List;
import org.shanhai.profile.Coverage;
import org.shanhai.region.Place;

/// Whom a place should call.
///
/// @param coverage how much is known of what the place makes
/// @param partners whom it has a pact with, as the pack names them
/// @param gaps first the one asked of, where firms are called for it, then those of its chain, the
///     one that would keep most here first, those dirtier than what the place makes last
/// @param firms how many firms of a register of one's own were looked through
public record Recruitment(
        Place place,
        Coverage coverage,
        List<Place> partners,
        IndustryChain chain,
        List<Gap> gaps,
        int firms) {
    public Recruitment {
        partners = List.copyOf(partners);
        gaps = List.copyOf(gaps);
    }

    /// A gap, or what is weak and asked for, with who could fill it.
    ///
    /// @param ties what here would buy of it or supply it, the largest first
    /// @param targets best first
    public record Gap(
            Node node, List<TargetTie> ties, List<Target> targets, ComparablePlants comparables) {
        public Gap {
            ties = List.copyOf(ties);
            targets = List.copyOf(targets);
        }

        public List<Target> clusters() {
            return targets.stream().filter(each -> each.kind() == TargetKind.CLUSTER).toList();
        }

        /// Quoted ones and those of a register of one's own.
        public List<Target> firms() {
            return targets.stream().filter(each -> each.kind() != TargetKind.CLUSTER).toList();
        }
    }
}
