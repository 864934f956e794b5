<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>All weights are zero: no index can be computed.</source>
        <translation>Tous les poids sont nuls : aucun indice ne peut être calculé.</translation>
    </message>
    <message>
        <source>Exclusion {id}: unknown {wrong}.</source>
        <translation>Exclusion {id} : inconnu {wrong}.</translation>
    </message>
    <message>
        <source>Rule folder {folder}: missing files {files}.</source>
        <translation>Dossier de règles {folder} : fichiers absents {files}.</translation>
    </message>
    <message>
        <source>Table of priors: unknown classes or impossible shares: {wrong}.</source>
        <translation>Table des a priori : classes inconnues ou parts impossibles : {wrong}.</translation>
    </message>
    <message>
        <source>Thresholds: unknown {wrong}.</source>
        <translation>Seuils : inconnus {wrong}.</translation>
    </message>
    <message>
        <source>Weights must be zero or more: {wrong}.</source>
        <translation>Un poids est positif ou nul : {wrong}.</translation>
    </message>
    <message>
        <source>Weights: unknown criteria {unknown}; known: {known}.</source>
        <translation>Poids : critères inconnus {unknown} ; critères connus : {known}.</translation>
    </message>
    <message>
        <source>regle.json: missing {missing}.</source>
        <translation>regle.json : il manque {missing}.</translation>
    </message>
    <message>
        <source>regle.json: nulls names {name}, which is not a criterion.</source>
        <translation>regle.json : nulls cite {name}, qui n'est pas un critère.</translation>
    </message>
    <message>
        <source>regle.json: {name} = {value}; expected one of {accepted}.</source>
        <translation>regle.json : {name} = {value} ; valeurs possibles : {accepted}.</translation>
    </message>
    <message>
        <source>{criterion}: a value is empty or written twice.</source>
        <translation>{criterion} : une valeur est vide ou écrite deux fois.</translation>
    </message>
    <message>
        <source>{criterion}: its intervals must cover [0, +inf[ without hole or overlap: {found}.</source>
        <translation>{criterion} : ses intervalles doivent couvrir [0, +inf[ sans trou ni recouvrement : {found}.</translation>
    </message>
    <message>
        <source>{criterion}: its weight must be one number, zero or more; found {weights}.</source>
        <translation>{criterion} : son poids doit être un seul nombre, positif ou nul ; trouvé : {weights}.</translation>
    </message>
    <message>
        <source>{criterion}: scores {wrong}; a score is one of {scores}.</source>
        <translation>{criterion} : scores {wrong} ; un score vaut l'un de {scores}.</translation>
    </message>
    <message>
        <source>{criterion}: type {kind}; expected numerique, enum or booleen.</source>
        <translation>{criterion} : type {kind} ; attendu numerique, enum ou booleen.</translation>
    </message>
    <message>
        <source>{field}: impossible values {values}.</source>
        <translation>{field} : valeurs impossibles {values}.</translation>
    </message>
    <message>
        <source>{file}: not readable as JSON ({error}).</source>
        <translation>{file} : illisible comme JSON ({error}).</translation>
    </message>
</context>
</TS>
