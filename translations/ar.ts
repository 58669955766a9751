<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>Automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecommerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntegrationsModel</name>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay</name>
    <message>
        <source>Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in the %1, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it: the system asks for its password when the credentials are stored, or open Passwords and Keys. Patchbay goes on by itself as soon as it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one (gnome-keyring or KWallet), or start Patchbay with a sealed store (--key-file). Patchbay goes on by itself as soon as there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 refuses Patchbay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Patchbay the access in the keychain&apos;s settings. Patchbay goes on by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart it (gnome-keyring-daemon --replace). Patchbay goes on by itself as soon as it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations installed: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations affected: %1 of %2. Everything else is working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: runs %2, failed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cut short %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1 integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the last 24 hours: %1, of which failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, runs in the last 24 hours: %2, of which failed or cut short: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 changes are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Apply to go on with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The apply was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The apply did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored records changed since the preview: this plan is not applied any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here may be applied. Deletes are not proposed, because nobody knows what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a web address, such as %1, without user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look right: it must match %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look right: it looks like %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::AttentionList</name>
    <message>
        <source>What needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::BarChart</name>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::BatchesModel</name>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::BatchesView</name>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batches cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no batch yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch runs or previews many integrations, a few at a time, and can be stopped and resumed. Select several integrations, or use patchbayctl in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::CallPanel</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers and bodies of calls are not kept. Secrets in the address are replaced by their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · attempt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::CallsModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::CatalogueModel</name>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::CataloguePage</name>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connector passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Esc in the filter to see all. A connector of your own can be written as a document: see the connectors&apos; guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::CataloguePanel</name>
    <message>
        <source>You need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · connector %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be installed as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends to the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads from the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, off at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only offers actions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::ChangeListPresenter</name>
    <message>
        <source>There is no invalid record further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no invalid record further up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::ChangeListView</name>
    <message>
        <source>Filter by kind:, stream:, field:, key: or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored is what the platform has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Esc in the filter to see all changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::ChangePanel</name>
    <message>
        <source>%1 · new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · no longer at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · changed fields: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 fields change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the page of call %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged since the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since the preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::ChangesModel</name>
    <message>
        <source>new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::ComingList</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schedule is set. Runs begin when somebody starts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::CredentialsStep</name>
    <message>
        <source>This connector needs no credentials. The connection is tested as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored values are never shown again; they can be replaced and tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::DesktopNotice</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::DiffModel</name>
    <message>
        <source>… lines that are the same: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::DiffView</name>
    <message>
        <source>Fields before and after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::DraftOffer</name>
    <message>
        <source>Continue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation of %1 is half done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is kept, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::ExportJob</name>
    <message>
        <source>Cancel Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::FieldList</name>
    <message>
        <source>Changed fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::FieldsModel</name>
    <message>
        <source>%1: %2 updates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::FilterField</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget This Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep This Filter (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::FirstPreviewStep</name>
    <message>
        <source>What it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first preview reads the platform and makes a plan of what a sync would change. It writes nothing; the plan opens when it is ready, and you decide whether it is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::FirstSteps</name>
    <message>
        <source>Then: look at each change, field by field · apply exactly that plan · let a schedule do it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::InstallGuide</name>
    <message>
        <source>Where to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it syncs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call that changes nothing, before anything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the platform, compares, and writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, off at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::InstallPage</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the Installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the installation (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation cannot begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on with your draft; secrets are never kept in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as a draft while you type, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one read-only call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: one read-only call to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to First Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: a plan, which writes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the installation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets that you typed are forgotten. Everything else is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept as a draft: the installation goes on with it next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::IntegrationPanel</name>
    <message>
        <source>Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · connector %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, and may run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was synced yet: preview the changes, then apply them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in URLs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1 % of a stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::IntegrationsArea</name>
    <message>
        <source>Parts of Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::IntegrationsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::IntegrationsPage</name>
    <message>
        <source>Preview Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, status:, type:, environment:, connector:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integrations cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integration passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integration is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Esc in the filter to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An integration connects Patchbay with one account of a platform: choose the platform, give the credentials, and preview what a sync would change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::IntegrationsPresenter</name>
    <message>
        <source>Testing the connection of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection of %1 works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection of %1 works, as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may run again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::KeyMap</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane, previous pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::MainWindow</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Patchbay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window changes nothing until Read Only is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window may change things again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed on this page and not saved is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under way are interrupted: what they stored stays, and each can be run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Patchbay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::MembersModel</name>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::Navigation</name>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integration is installed that may run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs, last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, per 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, own scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs by hour, last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>succeeded, darker is more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a first platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An integration connects Patchbay with one account of a platform: a store, a CRM, a payment service. Choose one; what it needs is said before you start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preview reads %1, compares it with what is stored, and writes nothing: you see each change before it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a sync would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The shop is a play shop on this machine; nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::OverviewPresenter</name>
    <message>
        <source>Testing the connection of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection of %1 works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of %1 is being cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::Palette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an action, an integration, a run or a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands and objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ move · Enter run · Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::PalettePresenter</name>
    <message>
        <source>Plan %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::PhaseBars</name>
    <message>
        <source>Waited before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::PlanPage</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or Hide the Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Invalid Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Invalid Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Record&apos;s Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Request as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen change sends no request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or Hide the Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply %1 Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With What Is Stored Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Plan %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 creates %2, updates %3 and deletes %4 records of %5 in %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previewed %1 · %2 records compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::PlanSummary</name>
    <message>
        <source>The platform is being compared with what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes are proposed, but the list was not read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 changes are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored record changed since: preview the changes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes are proposed; nothing has been written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused writes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::PlansModel</name>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::PlansPage</name>
    <message>
        <source>Filter by status:, integration:, environment:, after:, before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Esc in the filter to see all plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan says what a sync would change before it changes anything. Choose an integration and press Preview Changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::RefusedModel</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::RefusedPanel</name>
    <message>
        <source>What would have been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preview sends nothing that may change something on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::RequestView</name>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers and body of the request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::RunAgain</name>
    <message>
        <source>Run %1 in production?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run writes what it finds at once, without a plan to look at first. The run before this one changed %1 records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::RunPanel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read, %2 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; not to the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::RunningList</name>
    <message>
        <source>waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::RunsModel</name>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::RunsPage</name>
    <message>
        <source>Runs and batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by status:, kind:, integration:, after:, before: or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Two Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or Hide the Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Esc in the filter to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every preview, run and apply is listed here, with its calls and what came of it. Choose an integration and press Preview Changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is applied once; preview again instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select exactly two runs first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::SecretEdit</name>
    <message>
        <source>line breaks in the pasted text were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blanks around the pasted text were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsStep</name>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect in test first. It stays what it is: production is an integration of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in URLs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower-case letters, digits and single hyphens. It stays what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is installed: this stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::StageBar</name>
    <message>
        <source>%1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::StatusBar</name>
    <message>
        <source>Ctrl+K  Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?  Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::StepList</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::StreamList</name>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::StreamsModel</name>
    <message>
        <source>All streams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::TestStep</name>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 with these credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call that changes nothing. They are stored only when the platform accepts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform accepts the credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are stored. The integration is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Correct what is wrong, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials wait to be stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::Watch</name>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that need credentials wait for it. Unlock %1, then they go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: no integration can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patchbay went away in the middle. What was written until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped in %1. What was written until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times in a row. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored record changed since: preview the changes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not read to its end. %1 changes are proposed, and no deletes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits to be applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes are proposed; nothing has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule of %1 is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due at %1, and has not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule of %1 left out a run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::WaterfallLegend</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchbay::runwording</name>
    <message>
        <source>its plan is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied %1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change in %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had changed in %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would change %1 of %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1 of %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until other runs leave room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not finish everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not finish everything, last in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped in the middle of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
