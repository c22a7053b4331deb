package org.shanhai.supply;

import java.util.List;

/// What others would lose without a place or an industry, measured by an indicator.
public sealed interface Dependence permits Linkage, SurveyLinkage {
    /// Without one, and where the loss falls.
    Linkage.Loss without(Struck struck);

    /// Without each of many by itself, in all.
    List<Linkage.Total> withoutEach(List<Struck> struck);
}
