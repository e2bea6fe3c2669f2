package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code template.yaml} makes for each choice of a database. */
class TemplateDatabaseTest {

    private static final Map<String, String> EXISTING =
            Map.of("Database", "existing", "DatabaseSecretArn", "arn:aws:secretsmanager:x");

    private final Template template = Template.read();

    TemplateDatabaseTest() throws IOException {}

    @Test
    void withoutAChoiceItIsOneSmallInstanceWithoutAProxy() {
        var made = template.resourcesWith(Map.of());

        assertThat(made.get("AWS::RDS::DBInstance")).containsExactly("SingleDatabaseInstance");
        assertThat(made).doesNotContainKeys("AWS::RDS::DBCluster", "AWS::RDS::DBProxy", "AWS::WAFv2::WebACL");
        assertThat(template.parameterDefault("DatabaseClass")).isEqualTo("db.t4g.micro");
    }

    @Test
    void auroraIsAClusterWithAWriterAndAStandbyInProd() {
        assertThat(template.resourcesWith(Map.of("Database", "aurora")).get("AWS::RDS::DBInstance"))
                .containsExactly("DatabaseWriter");
        assertThat(template.resourcesWith(Map.of("Database", "aurora", "Stage", "prod"))
                        .get("AWS::RDS::DBInstance"))
                .containsExactly("DatabaseWriter", "DatabaseStandby");
    }

    @Test
    void anExistingDatabaseBringsNeitherDatabaseNorNetwork() {
        assertThat(template.resourcesWith(EXISTING).keySet())
                .noneMatch(type -> type.startsWith("AWS::RDS::") || type.startsWith("AWS::EC2::"));
    }

    @Test
    void theProxyComesWithItsAlarm() {
        var made = template.resourcesWith(Map.of("ConnectionProxy", "on"));

        assertThat(made.get("AWS::RDS::DBProxy")).hasSize(1);
        assertThat(made.get("AWS::CloudWatch::Alarm")).contains("ProxyPinned");
        assertThat(template.resourcesWith(Map.of()).get("AWS::CloudWatch::Alarm"))
                .doesNotContain("ProxyPinned");
    }

    /** What a session sets keeps the proxy's connection to itself, so the proxy has to set it. */
    @Test
    void theProxySetsWhatThePoolSets() {
        String settings = template.resources().get("DatabaseProxyTargets").toString();

        assertThat(settings).contains("SET lock_timeout = 1000", "SET jit = off");
    }

    @Test
    void aThirdSubnetIsMadeWhereAThirdZoneIsNamed() {
        var two = Map.of("ZoneA", "a", "ZoneB", "b");
        var three = Map.of("ZoneA", "a", "ZoneB", "b", "ZoneC", "c");

        assertThat(template.resourcesWith(two).get("AWS::EC2::Subnet")).hasSize(2);
        assertThat(template.resourcesWith(three).get("AWS::EC2::Subnet")).hasSize(3);
        assertThat(template.resourcesWith(three).get("AWS::EC2::SubnetRouteTableAssociation"))
                .hasSize(3);
    }

    /** A creation that fails is rolled back: neither may protection stand in its way, nor may it leave anything. */
    @Test
    void aFailedCreationLeavesNothing() {
        var staying = new ArrayList<String>();
        template.resources().forEach((id, resource) -> {
            if ("Retain".equals(Template.cast(resource).get("DeletionPolicy"))) {
                staying.add(id);
            }
        });

        assertThat(staying).isEmpty();
        for (String database : List.of("AuroraCluster", "SingleDatabaseInstance")) {
            var properties = Template.map(Template.cast(template.resources().get(database)), "Properties");
            assertThat(properties.get("DeletionProtection").toString())
                    .as(database)
                    .contains("Protected");
        }
        assertThat(template.parameterDefault("DatabaseProtection")).isEqualTo("off");
    }

    /** A day is what an account on the free plan may have; prod keeps two weeks. */
    @Test
    void everyDatabaseOfItsOwnIsBackedUpEncryptedAndPrivate() {
        for (String database : List.of("AuroraCluster", "SingleDatabaseInstance")) {
            var properties = Template.map(Template.cast(template.resources().get(database)), "Properties");
            assertThat(properties.get("BackupRetentionPeriod").toString())
                    .as(database)
                    .isEqualTo("{If=[Production, 14, 1]}");
            assertThat(properties).as(database).containsEntry("StorageEncrypted", true);
        }
        template.resources("AWS::RDS::DBInstance")
                .forEach((id, instance) -> assertThat(Template.map(instance, "Properties"))
                        .as(id)
                        .containsEntry("PubliclyAccessible", false));
    }
}
