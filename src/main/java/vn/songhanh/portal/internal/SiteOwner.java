package vn.songhanh.portal.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who answers for the site, as the foot of every page says; told by the installation. What is empty is not printed.
 *
 * @param fanpage address of the page on a social network that the second QR code opens
 */
@ConfigurationProperties("songhanh.portal")
public record SiteOwner(
        @DefaultValue("") String owner,
        @DefaultValue("") String ownerInEnglish,
        @DefaultValue("") String responsible,
        @DefaultValue("") String licence,
        @DefaultValue("") String address,
        @DefaultValue("") String telephone,
        @DefaultValue("") String email,
        @DefaultValue("") String fanpage) {}
