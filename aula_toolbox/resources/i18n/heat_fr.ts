<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>Codes missing from the biophysical table: {codes}.</source>
        <translation>Codes absents de la table biophysique : {codes}.</translation>
    </message>
    <message>
        <source>ET0 holds no positive value.</source>
        <translation>ET0 ne contient aucune valeur positive.</translation>
    </message>
    <message>
        <source>Table {table}: codes given twice: {codes}.</source>
        <translation>Table {table} : codes donnés deux fois : {codes}.</translation>
    </message>
    <message>
        <source>Table {table}: the night method needs the column building_intensity, filled for every class.</source>
        <translation>Table {table} : la méthode de nuit demande la colonne building_intensity, remplie pour chaque classe.</translation>
    </message>
    <message>
        <source>Table {table}: values out of bounds (0 to 1; kc 0 to 2): {faults}.</source>
        <translation>Table {table} : valeurs hors bornes (0 à 1 ; kc de 0 à 2) : {faults}.</translation>
    </message>
    <message>
        <source>The radius of {radius} pixels needs more memory than allowed: take pixels twice as large, or the fast precision.</source>
        <translation>Le rayon de {radius} pixels demande plus de mémoire que permis : prenez des pixels deux fois plus grands, ou la précision rapide.</translation>
    </message>
    <message>
        <source>The sum of the weights must be positive, and no weight negative.</source>
        <translation>La somme des poids doit être positive, et aucun poids négatif.</translation>
    </message>
    <message>
        <source>{name}: {distance} m is less than half a pixel ({half} m).</source>
        <translation>{name} : {distance} m est inférieur à un demi-pixel ({half} m).</translation>
    </message>
</context>
</TS>
