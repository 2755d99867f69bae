package vn.songhanh.enterprise;

/**
 * An officer has counted the people of an enterprise and written it into the register itself, not into a case. Heard in the same
 * transaction, so that what counts it is never half done. Lists that are brought in, whoever counted for them, say nothing.
 */
public record EnterpriseSurveyed(EnterpriseId enterprise, Survey survey) {}
