/// The algebra of one table of purchases, whatever it is of: what the textbook asks of a Leontief
/// inverse.
///
/// With A = Z x̂⁻¹ the inverse is L = (I − A)⁻¹ (Leontief 1936), and that of sales,
/// G = (I − B)⁻¹ with B = x̂⁻¹ Z, is G = x̂⁻¹ L x̂ (Ghosh 1958; Miller and Blair 2009, ch. 12.1).
/// [Linkages] are sums of their columns and rows, [LeontiefInverse] is the whole of it,
/// [ValueAddedOrigin] is v̂ L ê. [Decomposition] parts a change between two tables into what each
/// factor of it brings.
///
/// It knows no places: the nation's table comes as `InputOutput`, a surveyed one comes from
/// `supply.survey`, which solves it.
///
/// Key sectors are told by Leontief columns and Ghosh rows, each over its mean, for rows of the
/// Leontief inverse count sectors alike whatever their size; Rasmussen's sensitivity stands beside
/// them. Linkages need three systems and no inverse. A change between two tables is the mean over
/// all 24 orders of its four factors, intensity, technology, mix and level of domestic final
/// demand ([Shapley]): it adds up exactly and prefers no order.
@NullMarked
package org.shanhai.supply.algebra;

import org.jspecify.annotations.NullMarked;
