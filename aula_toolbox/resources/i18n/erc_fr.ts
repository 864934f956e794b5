<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>A habitat of very strong value is lost: its compensation must be made to measure.</source>
        <translation>Un habitat de très forte valeur est perdu : sa compensation se conçoit sur mesure.</translation>
    </message>
    <message>
        <source>A part of the residual lies in a strong stake.</source>
        <translation>Une partie du résiduel est dans un enjeu fort.</translation>
    </message>
    <message>
        <source>A table of your own must be named {expected}; the file given is {given}.</source>
        <translation>Une table personnelle doit se nommer {expected} ; le fichier donné est {given}.</translation>
    </message>
    <message>
        <source>A wetland is lost: the national functional method (MNEFZH) and field data are needed.</source>
        <translation>Une zone humide est perdue : la méthode nationale des fonctions (MNEFZH) et des données de terrain sont nécessaires.</translation>
    </message>
    <message>
        <source>An irreplaceable habitat is destroyed: it cannot be compensated, avoid it.</source>
        <translation>Un habitat irremplaçable est détruit : il ne se compense pas, il faut l'éviter.</translation>
    </message>
    <message>
        <source>OCS GE merges arable land and meadows in CS2.2.1: no ecological value can be given to its codes. Use an OCS2D land cover, or give your own VALUES_TABLE.</source>
        <translation>L'OCS GE confond terres arables et prairies dans CS2.2.1 : aucune valeur écologique ne peut être donnée à ses codes. Utiliser une occupation du sol OCS2D, ou fournir sa propre table VALUES_TABLE.</translation>
    </message>
    <message>
        <source>Some covers have no ecological value: their area is shown, not counted as zero.</source>
        <translation>Certains couverts n'ont pas de valeur écologique : leur surface est affichée, elle n'est pas comptée pour zéro.</translation>
    </message>
    <message>
        <source>Table of values: codes given twice: {codes}.</source>
        <translation>Table des valeurs : codes en double : {codes}.</translation>
    </message>
    <message>
        <source>The land cover does not reach the whole footprint.</source>
        <translation>L'occupation du sol ne couvre pas toute l'emprise.</translation>
    </message>
    <message>
        <source>The nomenclature cannot be told from the codes: set NOMENCLATURE.</source>
        <translation>La nomenclature ne se déduit pas des codes : renseigner NOMENCLATURE.</translation>
    </message>
    <message>
        <source>The table {given} does not exist.</source>
        <translation>La table {given} n'existe pas.</translation>
    </message>
    <message>
        <source>The wetland lost is above the threshold of the water law: check the procedure.</source>
        <translation>La zone humide perdue dépasse le seuil de la loi sur l'eau : vérifier la procédure.</translation>
    </message>
    <message>
        <source>Unknown THEMA codes: {codes}.</source>
        <translation>Codes THEMA inconnus : {codes}.</translation>
    </message>
    <message>
        <source>Variant {name}: {initial} UE at the start, {avoided} avoided, {reduced} reduced, {residual} UE left to compensate, {unknown} ha without value. Pre-diagnosis in indicative units.</source>
        <translation>Variante {name} : {initial} UE au départ, {avoided} évitées, {reduced} réduites, {residual} UE restent à compenser, {unknown} ha sans valeur. Pré-diagnostic en unités indicatives.</translation>
    </message>
    <message>
        <source>{what}: unknown words {unknown}; the known words: {known}.</source>
        <translation>{what} : mots inconnus {unknown} ; mots connus : {known}.</translation>
    </message>
</context>
</TS>
