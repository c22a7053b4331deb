/// What is handed to a cluster by a module that may be absent (`cluster/`, on Apache Spark): the
/// questions it is asked and what can go wrong; knows no Spark.
///
/// # How to change this package
///
/// - **Say more of what can go wrong on a cluster**: `ClusterTrouble.Kind`, told from Spark's words
///   in `Troubles`, words `cluster.error.…`.
/// - **Change what runs on a cluster**: nothing is computed in the module `cluster/`. A row is read
///   by `RegisterColumns.row` and `FirmReader` and counted by `RegisterTally`, a scenario is
///   answered by `SweptAnswers` of `app.cli`, here as there.
@NullMarked
package org.shanhai.app.cluster;

import org.jspecify.annotations.NullMarked;
