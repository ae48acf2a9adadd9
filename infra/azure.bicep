// What one environment needs in Azure besides a machine to run on: an identity, and the bot's registration that goes by it.
// The machine is any that has a disk of its own (the database wants real file locks, which a network share does not give): docs/operator.md.
// The identities that read and change the tenant are made and granted by hand, on purpose: docs/admin.md.

@description('Part of every name; letters and digits')
@minLength(3)
@maxLength(16)
param suffix string

@description('Where the identity stands')
param location string = resourceGroup().location

@description('What people see')
param displayName string = 'Bounce Desk'

@description('Host name under which the service is reached from the internet')
param botDomain string

var name = 'bounce-desk-${suffix}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-bot'
  location: location
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    botName: name
    displayName: displayName
    botAppId: identity.properties.clientId
    identityResourceId: identity.id
    botDomain: botDomain
  }
}

// The toolkit writes these into the environment's file.
output BOT_ID string = identity.properties.clientId
output BOT_IDENTITY_RESOURCE_ID string = identity.id
