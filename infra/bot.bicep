// The bot's registration with Azure Bot Service, and its Teams channel.

@description('Name of the registration, unique in the resource group')
@minLength(4)
@maxLength(42)
param botName string

@description('What people see in Azure')
param displayName string = 'Bounce Desk'

@description('Application (client) id of the bot')
param botAppId string

@description('Tenant of the bot\'s identity; a bot belongs to one tenant')
param botTenantId string = tenant().tenantId

@description('Resource id of the user-assigned identity, or nothing for an application with a secret or a certificate')
param identityResourceId string = ''

@description('Host name under which the service is reached from the internet')
param botDomain string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: botName
  kind: 'azurebot'
  location: 'global'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${botDomain}/api/messages'
    msaAppId: botAppId
    msaAppTenantId: botTenantId
    msaAppType: empty(identityResourceId) ? 'SingleTenant' : 'UserAssignedMSI'
    msaAppMSIResourceId: empty(identityResourceId) ? null : identityResourceId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
  }
}
