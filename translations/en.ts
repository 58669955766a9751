<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>The list was not read to its end. %1 changes are proposed, and no deletes.</source>
        <translation>
            <numerusform>The list was not read to its end. %1 change is proposed, and no deletes.</numerusform>
            <numerusform>The list was not read to its end. %1 changes are proposed, and no deletes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes are proposed; nothing has been written.</source>
        <translation>
            <numerusform>%1 change is proposed; nothing has been written.</numerusform>
            <numerusform>%1 changes are proposed; nothing has been written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes proposed</source>
        <translation>
            <numerusform>%1 change proposed</numerusform>
            <numerusform>%1 changes proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanStateBar</name>
    <message numerus="yes">
        <source>%1 of %2 changes are written</source>
        <translation>
            <numerusform>%1 of %2 change is written</numerusform>
            <numerusform>%1 of %2 changes are written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ChangeListView</name>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::CombinedPage</name>
    <message numerus="yes">
        <source>%1 plans are being applied</source>
        <translation>
            <numerusform>%1 plan is being applied</numerusform>
            <numerusform>%1 plans are being applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 integrations</source>
        <translation>
            <numerusform>%1 integration</numerusform>
            <numerusform>%1 integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 plans</source>
        <translation>
            <numerusform>%1 plan</numerusform>
            <numerusform>%1 plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %1 Changes…</source>
        <translation>
            <numerusform>Apply %1 Change…</numerusform>
            <numerusform>Apply %1 Changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %1 Changes</source>
        <translation>
            <numerusform>Apply %1 Change</numerusform>
            <numerusform>Apply %1 Changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::IntegrationsPage</name>
    <message numerus="yes">
        <source>A batch of %1 integrations started</source>
        <translation>
            <numerusform>A batch of %1 integration started</numerusform>
            <numerusform>A batch of %1 integrations started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are left out, because they are not active.</source>
        <translation>
            <numerusform>%1 is left out, because it is not active.</numerusform>
            <numerusform>%1 are left out, because they are not active.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::PlanComparisonPage</name>
    <message numerus="yes">
        <source>%1 records come out differently</source>
        <translation>
            <numerusform>%1 record comes out differently</numerusform>
            <numerusform>%1 records come out differently</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::PlanPage</name>
    <message numerus="yes">
        <source>Apply %1 Changes</source>
        <translation>
            <numerusform>Apply %1 Change</numerusform>
            <numerusform>Apply %1 Changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::PlanSummary</name>
    <message numerus="yes">
        <source>%1 changes are proposed, but the list was not read to its end</source>
        <translation>
            <numerusform>%1 change is proposed, but the list was not read to its end</numerusform>
            <numerusform>%1 changes are proposed, but the list was not read to its end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes were written</source>
        <translation>
            <numerusform>%1 change was written</numerusform>
            <numerusform>%1 changes were written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes are proposed; nothing has been written</source>
        <translation>
            <numerusform>%1 change is proposed; nothing has been written</numerusform>
            <numerusform>%1 changes are proposed; nothing has been written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes, not all of them written yet</source>
        <translation>
            <numerusform>%1 change, not written yet</numerusform>
            <numerusform>%1 changes, not all of them written yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RunSummary</name>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 call</numerusform>
            <numerusform>%1 calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RunningList</name>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 call</numerusform>
            <numerusform>%1 calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RunsPage</name>
    <message numerus="yes">
        <source>%1 runs</source>
        <translation>
            <numerusform>%1 run</numerusform>
            <numerusform>%1 runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::StreamsSection</name>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records, off</source>
        <translation>
            <numerusform>%1 record, off</numerusform>
            <numerusform>%1 records, off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::TelemetryPage</name>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 call</numerusform>
            <numerusform>%1 calls</numerusform>
        </translation>
    </message>
</context>
</TS>
