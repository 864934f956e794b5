<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>Archive refused: forbidden file {name}.</source>
        <translation>Archive refusée : fichier interdit {name}.</translation>
    </message>
    <message>
        <source>Archive refused: {count} files.</source>
        <translation>Archive refusée : {count} fichiers.</translation>
    </message>
    <message>
        <source>Archive refused: {total} bytes once opened for {packed} bytes packed.</source>
        <translation>Archive refusée : {total} octets une fois ouverte pour {packed} octets compressés.</translation>
    </message>
    <message>
        <source>Catalogue read in part ({count} records).</source>
        <translation>Catalogue lu en partie ({count} fiches).</translation>
    </message>
    <message>
        <source>Freshness unknown</source>
        <translation>Fraîcheur inconnue</translation>
    </message>
    <message>
        <source>Layer name refused: {name}.</source>
        <translation>Nom de couche refusé : {name}.</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Copie locale</translation>
    </message>
    <message>
        <source>No record matches “{wanted}”. The nearest titles: {titles}.</source>
        <translation>Aucune fiche ne correspond à « {wanted} ». Titres les plus proches : {titles}.</translation>
    </message>
    <message>
        <source>Offline (catalogue of {date})</source>
        <translation>Hors ligne (catalogue du {date})</translation>
    </message>
    <message>
        <source>Restricted access</source>
        <translation>Accès restreint</translation>
    </message>
    <message>
        <source>Source refused: address without encryption (http).</source>
        <translation>Source refusée : adresse sans chiffrement (http).</translation>
    </message>
    <message>
        <source>Source refused: an account is written in the address.</source>
        <translation>Source refusée : un compte est écrit dans l'adresse.</translation>
    </message>
    <message>
        <source>Source refused: characters that are not allowed in an address.</source>
        <translation>Source refusée : caractères interdits dans une adresse.</translation>
    </message>
    <message>
        <source>Source refused: control characters in the address.</source>
        <translation>Source refusée : caractères de contrôle dans l'adresse.</translation>
    </message>
    <message>
        <source>Source refused: local path in a remote catalogue.</source>
        <translation>Source refusée : chemin local dans un catalogue distant.</translation>
    </message>
    <message>
        <source>The address {host} is not the one of the catalogue.</source>
        <translation>L'adresse {host} n'est pas celle du catalogue.</translation>
    </message>
    <message>
        <source>The catalogue answered: {exception} {words}</source>
        <translation>Le catalogue a répondu : {exception} {words}</translation>
    </message>
    <message>
        <source>The server ignores ISO 19139: the names of the layers are missing.</source>
        <translation>Le serveur ignore ISO 19139 : les noms des couches manquent.</translation>
    </message>
    <message>
        <source>This address offers no collection of records.</source>
        <translation>Cette adresse n'offre aucune collection de fiches.</translation>
    </message>
    <message>
        <source>Unexpected answer: JSON nested too deeply.</source>
        <translation>Réponse inattendue : JSON trop profondément emboîté.</translation>
    </message>
    <message>
        <source>Unexpected answer: a page of the catalogue brings nothing new.</source>
        <translation>Réponse inattendue : une page du catalogue n'apporte rien de nouveau.</translation>
    </message>
    <message>
        <source>Unexpected answer: an HTML page instead of JSON.</source>
        <translation>Réponse inattendue (page HTML au lieu de JSON).</translation>
    </message>
    <message>
        <source>Unexpected answer: no list of records in it.</source>
        <translation>Réponse inattendue : aucune liste de fiches.</translation>
    </message>
    <message>
        <source>Unexpected answer: not JSON. It starts with: {excerpt}</source>
        <translation>Réponse inattendue : ce n'est pas du JSON. Début : {excerpt}</translation>
    </message>
    <message>
        <source>Unexpected answer: the next page is on another server; it was not read.</source>
        <translation>Réponse inattendue : la page suivante est sur un autre serveur ; elle n'a pas été lue.</translation>
    </message>
    <message>
        <source>Unexpected answer: the pages of the catalogue go round in circles.</source>
        <translation>Réponse inattendue : les pages du catalogue tournent en rond.</translation>
    </message>
    <message>
        <source>Unexpected answer: the table is empty.</source>
        <translation>Réponse inattendue : le tableau est vide.</translation>
    </message>
    <message>
        <source>Unexpected answer: the text is not UTF-8.</source>
        <translation>Réponse inattendue : le texte n'est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Update available</source>
        <translation>Mise à jour disponible</translation>
    </message>
    <message>
        <source>Withdrawn from the catalogue</source>
        <translation>Retiré du catalogue</translation>
    </message>
    <message>
        <source>{count} records match “{wanted}”; give one id: {keys}.</source>
        <translation>{count} fiches correspondent à « {wanted} » ; donnez un identifiant : {keys}.</translation>
    </message>
    <message>
        <source>{path} is not a manifest of offline copies: {error}.</source>
        <translation>{path} n'est pas un manifeste de copies hors ligne : {error}.</translation>
    </message>
</context>
</TS>
