<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n'a été écrit.</translation>
    </message>
    <message>
        <source>ERC and ZAN</source>
        <translation>ERC et ZAN</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Champs de</translation>
    </message>
    <message>
        <source>Friches</source>
        <translation>Friches</translation>
    </message>
    <message>
        <source>Give at least {least} of {parameters}.</source>
        <translation>Donner au moins {least} de ces paramètres : {parameters}.</translation>
    </message>
    <message>
        <source>Give at most {most} of {parameters}; {given} were given.</source>
        <translation>Donner au plus {most} de ces paramètres : {parameters} ; reçus : {given}.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Observatories</source>
        <translation>Observatoires</translation>
    </message>
    <message>
        <source>Open the toolbox</source>
        <translation>Ouvrir la boîte à outils</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Rainwater</source>
        <translation>Eau de pluie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Table {table} is empty.</source>
        <translation>La table {table} est vide.</translation>
    </message>
    <message>
        <source>Table {table}: missing columns {missing}; the columns that are there: {present}.</source>
        <translation>Table {table} : colonnes absentes {missing} ; colonnes présentes : {present}.</translation>
    </message>
    <message>
        <source>Table {table}: unreadable values: {faults}.</source>
        <translation>Table {table} : valeurs illisibles : {faults}.</translation>
    </message>
    <message>
        <source>Unknown parameter ignored: {names}. Known ones: {known}.</source>
        <translation>Paramètre inconnu ignoré : {names}. Paramètres connus : {known}.</translation>
    </message>
    <message>
        <source>Urban heat</source>
        <translation>Chaleur urbaine</translation>
    </message>
    <message>
        <source>{given} also needs {missing}.</source>
        <translation>{given} demande aussi {missing}.</translation>
    </message>
    <message>
        <source>{layer}: its geometry is {geometry}; expected {expected}.</source>
        <translation>{layer} : sa géométrie est {geometry} ; attendu : {expected}.</translation>
    </message>
    <message>
        <source>{layer}: missing fields {missing}; the fields that are there: {present}. {hint}</source>
        <translation>{layer} : champs absents {missing} ; champs présents : {present}. {hint}</translation>
    </message>
    <message>
        <source>{layer}: the layer has no feature.</source>
        <translation>{layer} : la couche n’a aucune entité.</translation>
    </message>
    <message>
        <source>{layer}: the pixels are not square ({width} x {height} m); resample it.</source>
        <translation>{layer} : les pixels ne sont pas carrés ({width} x {height} m) ; rééchantillonner le raster.</translation>
    </message>
    <message>
        <source>{layer}: the raster is in degrees ({crs}). Reproject it to {suggested}.</source>
        <translation>{layer} : le raster est en degrés ({crs}). Le reprojeter en {suggested}.</translation>
    </message>
    <message>
        <source>{layer}: the raster is rotated; warp it to a north-up grid.</source>
        <translation>{layer} : le raster est tourné ; le redresser sur une grille orientée au nord.</translation>
    </message>
    <message>
        <source>{parameter} is {value}; it must lie in {bounds}.</source>
        <translation>{parameter} vaut {value} ; la valeur doit être dans {bounds}.</translation>
    </message>
</context>
</TS>
