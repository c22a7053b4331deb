/// What is handed to a cluster by a module that may be absent (`cluster/`, on Apache Spark): the
/// questions it is asked and what can go wrong; knows no Spark.
@NullMarked
package org.shanhai.app.cluster;

import org.jspecify.annotations.NullMarked;
