package org.shanhai.recruit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shanhai.profile.Coverage;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Place;

/// Whom a place could call.
///
/// @param coverage how much is known of what the place makes
/// @param partners whom it has a pact with, as the pack names them
/// @param gaps first what is looked at itself, by how many signs of the place carry it, then the
///     rest of its chain; equals in the order of `leap`
/// @param firms how many firms of files of one's own were looked through
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
    /// @param targets in the order of [Targets]
    /// @param barred classes of it that a place could hardly permit
    /// @param struck companies of the pack that files of one's own say have left the trade
    public record Gap(
            Node node,
            List<TargetTie> ties,
            List<Target> targets,
            List<IndustryClass> barred,
            List<String> struck,
            ComparablePlants comparables) {
        /// Of targets nobody tells apart so many are told.
        private static final int ALIKE = 3;

        public Gap {
            ties = List.copyOf(ties);
            targets = List.copyOf(targets);
            barred = List.copyOf(barred);
            struck = List.copyOf(struck);
        }

        /// The reasons that all targets share: of a single one none, for it shares with nobody.
        public Set<Motive> shared() {
            Set<Motive> shared = EnumSet.noneOf(Motive.class);
            if (targets.size() > 1) {
                shared.addAll(targets.getFirst().motives());
                targets.forEach(each -> shared.retainAll(each.motives()));
            }
            return shared;
        }

        /// Those with a reason of their own, and all of one's own files; the first of all where
        /// nobody has one.
        public List<Target> told() {
            Set<Motive> shared = shared();
            List<Target> told =
                    targets.stream()
                            .filter(each -> each.isOwn() || !shared.containsAll(each.motives()))
                            .toList();
            return told.isEmpty() ? targets.stream().limit(ALIKE).toList() : told;
        }
    }
}
