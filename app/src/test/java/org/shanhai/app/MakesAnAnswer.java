package org.shanhai.app;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import java.util.stream.Stream;
import org.shanhai.admit.Admissions;
import org.shanhai.capability.Capability;
import org.shanhai.capability.entry.EntryModel;
import org.shanhai.diagnose.Diagnose;
import org.shanhai.estimate.Estimator;
import org.shanhai.leap.Leap;
import org.shanhai.pair.Pairing;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.recruit.Recruiting;
import org.shanhai.split.Settlement;
import org.shanhai.split.Split;
import org.shanhai.supply.Balancing;
import org.shanhai.supply.algebra.Decomposition;
import org.shanhai.supply.algebra.LeontiefInverse;
import org.shanhai.supply.algebra.Linkages;
import org.shanhai.supply.algebra.ValueAddedOrigin;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.Effects;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.fitted.Linkage;
import org.shanhai.supply.fitted.Multipliers;
import org.shanhai.supply.fitted.NationalChains;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.EnvironmentalAccounts;
import org.shanhai.supply.survey.RegionSurvey;
import org.shanhai.supply.survey.Spillovers;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyEconomy;
import org.shanhai.supply.survey.SurveyEffects;
import org.shanhai.supply.survey.SurveyLinkage;
import org.shanhai.supply.survey.SurveyLinkages;
import org.shanhai.supply.survey.SurveyMultipliers;
import org.shanhai.supply.survey.SurveyedSales;
import org.shanhai.supply.trade.MarketPotential;

/// Holds of what makes an answer of the engine: its constructors and static methods.
final class MakesAnAnswer extends DescribedPredicate<JavaAccess<?>> {
    /// What the engine answers with: whoever makes one of these computes.
    private static final Set<String> ANSWERS =
            Stream.of(
                            EnvironmentalAccounts.class,
                            Admissions.class,
                            Balancing.class,
                            Capability.class,
                            Decomposition.class,
                            Diagnose.class,
                            Economy.class,
                            Effects.class,
                            EntryModel.class,
                            Estimator.class,
                            FittedSales.class,
                            Leap.class,
                            LeontiefInverse.class,
                            Linkage.class,
                            Linkages.class,
                            MarketPotential.class,
                            Multipliers.class,
                            NationalChains.class,
                            Pairing.class,
                            Peers.class,
                            Profiles.class,
                            Recruiting.class,
                            RegionSurvey.class,
                            Settlement.class,
                            Spillovers.class,
                            Split.class,
                            Structure.class,
                            SupplyChains.class,
                            SurveyChains.class,
                            SurveyEconomy.class,
                            SurveyEffects.class,
                            SurveyLinkage.class,
                            SurveyLinkages.class,
                            SurveyMultipliers.class,
                            SurveyedSales.class,
                            ValueAddedOrigin.class)
                    .map(Class::getName)
                    .collect(toSet());

    MakesAnAnswer() {
        super("an answer of the engine is made");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        return ANSWERS.contains(access.getTargetOwner().getName())
                && (access instanceof JavaConstructorCall
                        || access instanceof JavaMethodCall call
                                && call.getTarget()
                                        .resolveMember()
                                        .filter(m -> m.getModifiers().contains(STATIC))
                                        .isPresent());
    }
}
